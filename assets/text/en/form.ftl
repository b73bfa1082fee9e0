# Forms that are handed out
form-yes = yes
form-no = no
form-note = What else is there to say about this theme?
form-number = number
form-sheet-people = Answers
form-sheet-codes = Codes
form-column-code = Code
form-column-question = Question
form-column-answers = What is written
form-in-words = in one’s own words
form-key = The respondent’s key, if there is one
form-key-text = a sign that only this respondent has, the same in every file; may stay empty
form-out-empty-list = { $code }: the list to choose from is empty.
form-out-program = { $code }: only the program can show what this is about.
form-out-twice = { $code }: another question has the same code.

# Why a file is not read as a form
form-fault-at-row = Row { $row }: { $fault }
form-fault-at-sheet = Sheet { $sheet }, row { $row }: { $fault }
form-fault-at-path = { $path }: { $fault }
form-fault-too-large = The file is larger than { $most } megabytes.
form-fault-unpacked = The file unpacks to more than { $most } megabytes.
form-fault-too-many = There are more than { $most } rows or questions.
form-fault-password = The workbook asks for a password. Save it without one.
form-fault-old = The workbook is in the format before 2007. Save it as .xlsx.
form-fault-damaged = The file is damaged.
form-fault-not-utf8 = The text is not UTF-8. Save it as UTF-8.
form-fault-json = The JSON breaks off or is written wrongly.
form-fault-xml = The XML breaks off or is written wrongly.
form-fault-no-form = This is not a form of LimeSurvey, XLSForm or SurveyJS.
form-fault-unpaired = A group has a beginning without an end, or an end without a beginning.

# What of a form stays behind
form-left = { $code } ({ $kind }): { $what }
form-left-nameless = { $kind }: { $what }
form-lost-type = no question here is answered like this.
form-lost-note = texts between questions are not carried over.
form-lost-calculation = computed values are not carried over.
form-lost-metadata = what a device tells of itself is not carried over.
form-lost-repeat = it is asked once, not for each of many things.
form-lost-nesting = a group within a group becomes a section of its own.
form-lost-condition = it is asked always, without its condition.
form-lost-rule = what an answer must be like is not carried over.
form-lost-required = it may be left unanswered.
form-lost-other-text = there is no answer in one’s own words beside the list.
form-lost-default = no answer is given beforehand.
form-lost-right-answer = no answer is the right one.
form-lost-drawn-order = the order stays the same for all.
form-lost-list = the list comes from elsewhere and is not narrowed down.
form-lost-media = pictures and sounds are not carried over.
form-lost-setting = the setting { $name } is not carried over.
form-lost-renamed = its code is now { $to }.
form-lost-options-renamed = { $count ->
    [one] one answer has a new code.
   *[other] { $count } answers have new codes.
 }
form-lost-split = it is asked as { $into } questions.
form-lost-shortened = a text was too long and was cut.
form-lost-no-text = there is no text, so its code stands for it.
form-lost-too-few = there is nothing to choose from.
form-lost-no-room = there is room for { $most } at most.
form-lost-twice = another question has the same code.
form-lost-empty-group = the group has no questions of its own.
form-lost-language = there is no such language here.
form-lost-one-language = texts in this language stand for both until they are translated.
