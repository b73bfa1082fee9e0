# Ideas
screen-ideas = Ideas and actions
ideas-empty = No ideas yet. Collect them with one question: what would lengthen, broaden or deepen a relationship?
ideas-sentence = { $count ->
    [one] One idea
   *[other] { $count } ideas
 }, { $waiting ->
    [one] one waits for a decision
   *[other] { $waiting } wait for a decision
 }
ideas-sentence-done = { $count ->
    [one] One idea, and it has been decided
   *[other] { $count } ideas, all of them decided
 }
ideas-sentence-thanks = { $count ->
    [one] One idea has been decided
   *[other] { $count } ideas have been decided
 }, { $thanks ->
    [one] one is still to be thanked for
   *[other] { $thanks } are still to be thanked for
 }
ideas-heading = Ideas
ideas-about = Everyone judges alone. Judgements show only once they have been opened.
ideas-all-themes = All themes
ideas-choose-theme = Theme
ideas-choose-column = Stage
ideas-column = { $name } ({ $count })
ideas-collected = Collected
ideas-evaluated = Being evaluated
ideas-decided = Decided
ideas-on-trial = On trial
ideas-measured = Measured and thanked
ideas-nameless = Idea without a name
ideas-conditions = Four conditions of a good crowd
ideas-knowledge = Own knowledge written: { $share } of judgements
ideas-no-crowd = The four conditions of a good crowd show when { $wanted } ideas of the round have been decided and at least { $needed } people have judged. Now { $ideas } are decided and { $judges } have judged: not yet a crowd.
ideas-keys-new = New idea
ideas-keys-walk = From card to card
ideas-keys-move = The idea one stage on or back
ideas-keys-open = What is known of the idea
ideas-keys-back = Back to the ideas
idea-yes = Yes:
idea-no = No:
idea-status = Status: { $status }
idea-given-on = Given { $date }, round { $round }
idea-decided-on = Decided { $date }
idea-not-thanked = Not thanked yet
idea-thanks-due = The idea has been decided, but whoever gave it has not been thanked. Thanks can be written down in this form.
idea-since = { $theme }: { $words }
idea-since-round = The figure of the theme from round { $round } to this round, from comparable items. It tells no cause.
idea-followed = the figure followed, { $before } → { $after }
idea-fell = the figure fell, { $before } → { $after }
idea-evaluate = Evaluate…
idea-reveal = Reveal
idea-to-evaluation = To evaluation
idea-decide = Decide…
idea-decide-again = Back to the decision…
idea-to-trial = To trial
idea-to-use = Into use
idea-to-measured = Measured
idea-judgements = Judgements
idea-judged-of = { $judged } of { $least } have judged
idea-judged-enough = { $judged ->
    [one] One has judged.
   *[other] { $judged } have judged.
 } The judgements can be opened.
idea-can-reveal = can be opened
idea-revealed = opened
idea-judges = { $count ->
    [one] One judgement
   *[other] { $count } judgements
 }{ $late ->
    [0] , each given before seeing the others
    [one] , one of them given only after they were opened
   *[other] , { $late } of them given only after they were opened
 }
idea-median = { $median } · { $spread }
idea-spread-close = judgements close together
idea-spread-some = somebody judges otherwise
idea-spread-wide = judgements far apart
idea-talk = The judgements are far apart. Talking tells more than a mean: what does somebody know that others do not?
idea-not-blind = Judgements given from now on are marked as given after the opening.
judge-alone = The judgements of others do not show. One’s own is kept without a name.
judge-done = Done
judge-stop = Stop
judge-open = { $count ->
    [one] One question is still open.
   *[other] { $count } questions are still open.
 }
judge-between = The judgement is saved. The next person may judge.
judge-next = Next judge
judge-end = End judging
decide-question = Decision
decide-yes = Yes
decide-no = No
decide-reason = Why was it decided so?
decide-reason-note = The reason is told to whoever gave the idea.
decide-thanks = How was the giver thanked?
decide-thanks-note = May come later.
decide-save = Decide
decide-save-yes = Decide: yes
decide-save-no = Decide: no
dialog-idea-title = New idea
dialog-idea-field = The idea in short
dialog-idea-hint = What would change, and for whom
dialog-idea-add = Add the idea
dialog-ideas-title = Ideas from text
dialog-ideas-field = One idea a line
dialog-ideas-new = { $count ->
    [one] One new idea
   *[other] { $count } new ideas
 }
dialog-ideas-known = { $count ->
    [one] One is here already
   *[other] { $count } are here already
 }
dialog-ideas-add = { $count ->
    [one] Add one idea
   *[other] Add { $count } ideas
 }
toast-ideas-added = { $count ->
    [one] Idea added
   *[other] { $count } ideas added
 }
toast-idea-stays = An idea goes one stage at a time, and only a trial leads back to a decision.
