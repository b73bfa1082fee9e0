# Answers from other people’s files
import-unreadable = The file cannot be read.
import-empty = There is no table in the file.
import-row-too-long = The row that begins on line { $line } does not end. A quotation mark may be missing its pair.
import-password = The workbook asks for a password. It can be read once it is saved without one.
import-old-workbook = The workbook is in the format used before 2007. It can be read once it is saved in the format of today.
import-no-workbook = The file is neither a workbook nor a table as text.
import-too-large = The workbook unpacks to more than { $megabytes } megabytes, so it is not read. The sheet can be read once it is saved as text.
import-damaged = The file is damaged or is not what its name says.
import-bad-json = The file cannot be read beyond line { $line }: this is not JSON.
import-problem = Line { $line }, column “{ $column }”, “{ $value }”: { $fault }
import-problem-row = Line { $line }: { $fault }
import-more-rows = { $count ->
    [one] One more row is not taken in.
   *[other] { $count } more rows are not taken in.
}
import-fault-no-answer = not one of the answers to this question.
import-fault-off-scale = the scale is { $least }–{ $most }.
import-fault-not-whole = only whole numbers are answers.
import-fault-several = several answers where one is asked for. The cell is left out, the rest of the row is not.
import-fault-too-many = the column has more different choices than can be kept.
import-fault-cell-error = the spreadsheet shows an error here.
import-fault-other-form = the form asked another questionnaire or another version of it.
import-fault-too-long = { $cells } cells for { $columns } columns.
import-fault-unclosed = a quotation mark is missing its pair, so the rows after it are not read.
import-column = “{ $column }”: { $fate }
import-item = answers to { $code }, { $reason }
import-words = words about { $code }, { $reason }
import-idea = an idea ({ $code }), { $reason }
import-key = the key by which a respondent is known again, { $reason }
import-submitted = whether the form was sent in, { $reason }
import-form = which form was answered, { $reason }
import-by-code = by its code.
import-by-text = by its words.
import-by-word = by its name.
import-by-values = by what its cells say.
import-by-file = by the mapping file.
import-by-choice = as chosen here.
import-drop-person = left out, because it leads to a person: { $what }.
import-drop-engine = left out, because it is about the survey program’s own work.
import-drop-route = left out, because it only leads to another question.
import-drop-part = left out: the question { $question } has no part “{ $part }”. The form may have been another version.
import-drop-not-kept = left out: there is no room for the answers to { $code } on a sheet.
import-drop-twice = left out, because the column “{ $first }” is the same.
import-drop-ambiguous = left out, because it could be any of these: { $codes }. It is taken in once it is told which.
import-drop-unknown = left out, because it is not known what it is. It is taken in once that is told.
import-drop-nothing = left out, because the mapping file says so.
import-drop-chosen = left out, as chosen here.
import-person-name = a name
import-person-email = an e-mail address
import-person-phone = a phone number
import-person-address = where somebody is
import-person-network = an address in the network
import-person-token = what somebody was invited with
import-person-time = when somebody answered, or how long it took
import-person-device = what somebody answered with
import-person-row = the number of a response
import-person-contact = how to reach somebody
import-fault = { $file }: { $reason }.
import-round-closed = The round is closed and takes no answers.
import-stopped = The import was stopped.
import-columns-folder = There is a folder in the place of the mapping file.
import-columns-not-text = From line { $line } on, the mapping file is not text in UTF-8.
import-other-format = The file is not of the format that was named.
import-too-many-sheets = A round has room for the answers of { $most } people, and this file would go beyond that.
import-text-too-long = Something in the file is longer than { $most } characters.
import-does-not-fit = The answers do not fit the round.

# Answers of a file before they are taken in
side-staff = Own staff
side-customers = Customers
side-partners = Partners
take-title = Import answers
take-about = A file of LimeSurvey, ODK, KoboToolbox or SurveyJS, or any table as text, workbook or JSON. It is shown first, and nothing is taken in before that.
take-whose = Whose answers
take-choose = Choose a file…
take-look = Look at the file
take-looking = The file is being read.
take-taking = The answers are being taken in.
take-progress = { $percent } read
take-stop = Stop
take-stopping = It is being stopped.
take-preview-title = The answers before they are taken in
take-of = { $side }, round { $round }: { $file }
take-new = { $count ->
    [0] There are no new answers.
    [one] The answers of one person are new.
   *[other] The answers of { $count } people are new.
 }
take-rejected = { $rejected } of { $all } answers cannot be imported. New ones ready to be imported: { $ready }.
take-rows = Rows and reasons
take-known-key = Already there, by the respondent’s key: { $count }
take-known-content = Already there, because somebody said the very same: { $count }. No column has a key, so the same answers in another file count as the same person’s.
take-incomplete = Forms that were not sent in, left out: { $count }
take-unanswered = Rows without any answer, left out: { $count }
take-short = Rows whose last cells are missing: { $count }. These questions count as unanswered.
take-replaced = Characters that cannot be read: { $count }. The file may have been saved in another encoding.
take-remarks = Remarks in people’s own words: { $count }. They are kept apart from the answers.
take-ideas = Ideas: { $count }. They go to the board as collected.
take-omitted = Rows with a cell that is left out: { $count }
take-new-units = Units that are new: { $list }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
 }
take-new-roles = Roles that are not on the list: { $list }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
 }
take-missing = Asked, but without a column: { $list }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
 }
take-recognized = Recognized: { $list }.
take-text = text
take-workbook = workbook
take-between-commas = commas between cells
take-between-semicolons = semicolons between cells
take-between-tabs = tabs between cells
take-between-bars = bars between cells
take-decimal-comma = decimal comma
take-decimal-point = decimal point
take-from-limesurvey = from LimeSurvey
take-from-odk = from ODK or KoboToolbox
take-from-surveyjs = from SurveyJS
take-columns-unclear = Columns that are not understood ({ $count })
take-columns-left = Columns that are left out ({ $count })
take-columns-taken = Columns that are taken in ({ $count })
take-show-all = Show all { $count }
take-change = Change what “{ $column }” is…
take-find = What the column is
take-find-hint = Code or words
take-leave-out = Leave out
take-as-it-is = Leave as it is
take-as-answers = Answers to { $code } { $name }
take-as-words = Words about { $code } { $name }
take-as-idea = An idea: { $code } { $name }
take-as-key = The key by which a respondent is known again
take-as-submitted = Whether the form was sent in
take-backup = A copy of the document as it is now stays beside it. The import is one step and can be undone.
take-import = { $count ->
    [one] Import one answer
   *[other] Import { $count } answers
 }
toast-import-backup = The document before: { $file }
toast-import-kept = The file is not taken in yet. It continues under File, Import answers.
toast-import-stopped = The import was stopped. Nothing was taken in.

# A form that is handed out
send-title = Send a questionnaire
send-about = Writes a file that a survey program or a spreadsheet takes. Mitta itself sends nothing.
send-whose = Who answers
send-for = For what
send-do-limesurvey = In LimeSurvey, create a survey by importing this file. Collect the answers anonymously, export them as CSV and import them here.
send-do-xlsform = Upload the workbook as a new form in ODK Central or KoboToolbox. Download the answers as CSV or Excel and import them here.
send-do-surveyjs = Paste the JSON into your own SurveyJS page or its form builder. Collect the answers as JSON and import them here.
send-do-csv = One row a person, one column a question. The two rows below the header explain the columns and are passed over at import.
send-do-xlsx = One row a person, one column a question. A second sheet explains the codes.
send-questions = { $count ->
    [one] One question.
   *[other] { $count } questions.
 }
send-no-order = The feelings are meant to be asked in an order that is drawn for each respondent. This format cannot do that: everybody gets the same order.
send-left-out = This form cannot ask
send-save = Save…
