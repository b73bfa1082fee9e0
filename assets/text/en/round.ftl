# Answering together on one computer: the laptop that goes round, the guess round, the workshop
hand-round-title = Hand the laptop round
hand-round-text = One person after another answers alone on this computer. The window then shows nothing but their own sheet: no menus, no results, no way back to a sheet that was handed in.
hand-round-sealed = Closing the program or a power cut loses nothing. When the file is opened again, the round goes on.
hand-round-whose = Whose sheets
hand-round-staff = staff
hand-round-customers = customers
hand-round-partners = partners
hand-round-asks-staff = Asks for the background, the items of the round, and ideas.
hand-round-asks-customers = Asks how customers see the service, whether they recommend it, what they feel, and for ideas.
hand-round-asks-partners = Asks partners what customers are asked.
hand-round-again = The same PIN again
hand-round-short = At least { $least } characters.
hand-round-differ = The two are not alike yet.
hand-round-forgotten = Only this PIN ends the round here. It does not encrypt the file.
hand-round-start = Hand it round
laptop-welcome-staff = Questionnaire for staff: each answers alone
laptop-welcome-customers = Questionnaire for customers: each answers alone
laptop-welcome-partners = Questionnaire for partners: each answers alone
laptop-language = Language
laptop-questions = { $count ->
    [one] One question.
   *[other] { $count } questions.
 } Any of them may be left out.
laptop-promise = What happens with the answers
laptop-promise-nobody = A sheet keeps no name, no time and no order of answering. Once it is handed in, the program never shows it again, not even to the organizer.
laptop-promise-five = Results are shown only of groups of five or more people.
laptop-promise-sealed = Nobody sees any result before all results are revealed at one time.
laptop-promise-seen = Some results have been seen already. This sheet joins them only together with others, so that nobody is found out.
laptop-promise-words = What is written in own words is kept apart from the other answers and may be read as it is. Names are best left out.
laptop-promise-last = Answers can be changed until the sheet is handed in. A laptop that nobody touches for three minutes covers the sheet.
laptop-promise-one-mind = If everybody in a group answers alike, the figure of the group tells what each of them said.
laptop-begin = Begin
laptop-finish = Hand in the sheet
laptop-hand-on = The next person begins
laptop-leave = For the organizer…
laptop-unfinished = A sheet has been begun. Whose is it?
laptop-unfinished-text = Only the one who began it goes on. Anybody else discards it and begins with an empty sheet, and sees none of its answers.
laptop-unfinished-mine = It is mine: go on
laptop-unfinished-other = Not mine: discard it and begin anew
laptop-last = That was everything.
laptop-last-count = { $done } of { $total } answered.
laptop-last-text = Until the sheet is handed in, one can go back and change answers. After that the program never shows it again.
laptop-done = Thank you. Hand the laptop on.
laptop-done-text = The sheet is in the file, and nothing of it is shown any more.
laptop-read-only = The file can only be read just now, so nobody can answer. Close it where it is open and start the program again.
laptop-number-bad = This number does not fit. The answer before is kept.
laptop-leave-title = Leaving takes the PIN
laptop-leave-text = The organizer chose it. Closing the program keeps everything: when the file is opened again, the laptop goes on round.
laptop-leave-begun = A sheet has been begun. Ending the round discards it; closing the program keeps it.
laptop-pin = PIN code
laptop-pin-wrong = { $seconds ->
    [0] The PIN was wrong. Another try is possible now.
    [one] The PIN was wrong. Another try is possible in one second.
   *[other] The PIN was wrong. Another try is possible in { $seconds } seconds.
 }
laptop-pin-forgotten = A forgotten PIN cannot be looked up. It keeps people at their own sheets and does not encrypt the file: whoever has the file ends the round from the command line with mitta-cli unlock.
laptop-end = End the round
laptop-close = Close the program
laptop-stay = Back to answering
laptop-no-pin = The PIN could not be secured, so the laptop does not go round. Nothing was changed. Try again.
laptop-nothing = The round asks nothing of them. Nothing was changed. Choose whose sheets they are, or the parts of the round.
laptop-not-saved = The sheet could not be saved: { $reason }. Its answers are kept. Hand it in again.

# The guess round
guess-ask-title = Guess the customers’ recommendation score
guess-text = Everybody guesses alone before the results are revealed. Each guess is covered when it is given, and undo does not bring it back.
guess-count = { $count ->
    [0] Nobody has guessed yet.
    [one] One guess so far.
   *[other] { $count } guesses so far.
 }
guess-next = The next person guesses
guess-done = Ready
guess-what = Of a hundred customers, how many more give 9 or 10 than 0 to 6? If all give 9 or 10, the score is 100; if all give 0 to 6, it is −100.
guess-label = Guess
guess-range = – a whole number from −100 to 100
guess-bad = A whole number from −100 to 100 is needed.
guess-give = Give the guess
guess-too-late = The results have been revealed, so nobody guesses any more.
guess-nobody = There are no guesses to tell of in this round.
guess-kept = The guesses are kept.
guess-sentence = Mean of { $count } guesses { $crowd }, measured { $truth }: the crowd missed by { $miss }.
guess-below-ten = From ten guesses on, the parts of the error are told as well. With fewer they would tell single guesses.
guess-theorem = Error of the crowd = mean error of the guessers − diversity of the guesses
guess-theorem-numbers = { $error } = { $individual } − { $diversity } (in squared points)
guess-beats = { $share } of the guessers missed by more than the crowd. Errors in different directions cancel each other out.
guess-beats-not = The middle guesser was at least as near as the crowd; { $share } of the guessers missed by more.

# The workshop
workshop-title = Workshop
workshop-people = People
workshop-people-count = { $count ->
    [one] one person
   *[other] { $count } people
 }
workshop-people-any = as many as come
workshop-end = End the workshop
workshop-voted = { $count ->
    [0] Nobody has voted yet
    [one] One person has voted
   *[other] { $count } people have voted
 }
workshop-voted-of = { $count } of { $of } have voted
workshop-cover = Each picks a card alone and hands the computer on. No card is shown before all are turned over together.
workshop-next = The next person votes
workshop-reveal = Reveal together
workshop-again = Vote anew
workshop-alone = Pick a card alone. It is covered when it is given.
workshop-give = Give the card
workshop-answers = All cards together
workshop-spread = { $steps ->
    [0] Everybody who chose a level chose the same one.
    [one] The cards are one step apart.
   *[other] The cards are up to { $steps } steps apart.
 }
workshop-no-levels = Nobody chose a level.
workshop-agreement = Agreement { $value } on a scale from 0 to 1: { $word }.
workshop-band-lack = lacking
workshop-band-weak = weak
workshop-band-moderate = moderate
workshop-band-strong = strong
workshop-band-very-strong = very strong
workshop-minority = Minority view
workshop-minority-hint = What those who saw it otherwise want to have said
workshop-consensus = What is agreed becomes the answer of the round
