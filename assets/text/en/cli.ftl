# The command line: help
cli-about = Assesses how customer-centric an organization is, and whether it changed for real.
cli-after =
    Exit code: 0 done, 1 it failed or problems were found, 2 the command line was not understood.
    Results are printed to standard output, errors to standard error.
cli-heading-usage = Usage
cli-heading-tasks = Tasks
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-usage-options = [options]
cli-value-task = TASK
cli-about-sample = Writes the sample organization: three years of believable answers
cli-about-new = Writes a new document with its first round
cli-about-round = Starts a new round
cli-about-close = Closes a round: its answers no longer change
cli-about-open = Opens a closed round again
cli-about-answer = Answers items: everything that is given, or nothing if any of it is wrong
cli-about-kpi = Enters figures of the books, or shows what they say and ask
cli-about-score = Shows what a round says: figures, levels, changes
cli-about-compare = Sets two rounds side by side
cli-about-report = Writes the report as PDF
cli-about-paper = Writes a questionnaire or a part as a paper form, to fill in with a pen
cli-about-check = Shows every problem of a questionnaire file
cli-about-adopt = Makes a questionnaire file of one’s own of another program’s form (LimeSurvey, XLSForm, SurveyJS)
cli-about-inspect = Shows whether a document is whole and what it holds
cli-arg-lang = Language: fi or en; the system’s if not given
cli-arg-help = Shows this help
cli-arg-version = Shows the version
cli-arg-file = The document
cli-arg-new-file = The document to write
cli-arg-force = Replaces a Mitta document that is already there; never any other file
cli-arg-organization = Name of the organization
cli-arg-year = Year of the round; the round is named after it
cli-arg-questionnaire = Questionnaire: mitta-main or mitta-pulse, or one version, such as mitta-main@1.0
cli-arg-same-questionnaire = Questionnaire; that of the newest round, in its newest version, if not given
cli-arg-round = Name of the round
cli-arg-any-round = Name of the round; the newest if not given
cli-arg-answers = The level of an item, NA (does not apply) or DK (don’t know); nothing after the equals sign takes the answer back
cli-arg-comment = A comment on an item; may be given many times
cli-arg-evidence = What one can point at; may be given many times
cli-arg-confidence = How sure: guess, fairly_sure or evidence; may be given many times
cli-arg-figures = Value of a figure in this round; nothing after the equals sign takes it back
cli-arg-target = Target of a figure; can be given many times
cli-arg-source = Where the figure was found; can be given many times
cli-arg-note = Note on a figure; can be given many times
cli-arg-json = Prints JSON for other programs
cli-arg-first = Name of the first round
cli-arg-second = Name of the second round
cli-arg-pages = Pages: 2, or all for the whole report; 2 if not given
cli-arg-form = Questionnaire or part, such as mitta-main or mitta-main@1.0
cli-arg-audience = For whom a part is printed: own (the organization itself), staff or customers; the first whom it is put to if not given
cli-arg-date = Date on the paper; today if not given
cli-arg-output = The PDF to write; a PDF that is already there is replaced
cli-arg-toml = The questionnaire file
cli-arg-others-form = The form: LimeSurvey (tab-separated or XML), XLSForm or SurveyJS
cli-arg-answered-by = Who answers it: own (the organization itself), staff or customers; staff if not given
cli-arg-own-file = The file to write; one that is already there is replaced
cli-value-lang = LANGUAGE
cli-value-file = FILE
cli-value-others-form = FORM
cli-value-answered-by = WHO
cli-value-own-file = OUT
cli-value-new-file = FILE
cli-value-organization = NAME
cli-value-year = YEAR
cli-value-questionnaire = QUESTIONNAIRE
cli-value-same-questionnaire = QUESTIONNAIRE
cli-value-round = ROUND
cli-value-any-round = ROUND
cli-value-answers = CODE=ANSWER
cli-value-comment = CODE=TEXT
cli-value-evidence = CODE=TEXT
cli-value-confidence = CODE=WORD
cli-value-figures = CODE=NUMBER
cli-value-target = CODE=NUMBER
cli-value-source = CODE=TEXT
cli-value-note = CODE=TEXT
cli-value-first = ROUND1
cli-value-second = ROUND2
cli-value-pages = PAGES
cli-value-form = FORM
cli-value-audience = WHO
cli-value-date = YYYY-MM-DD
cli-value-output = PDF
cli-value-toml = TOML

# The command line is not understood
cli-usage-unknown-argument = “{ $arg }” is not known here.
cli-usage-unknown-task = There is no task “{ $task }”.
cli-usage-no-task = The task is missing.
cli-usage-missing = Missing: { $arg }.
cli-usage-twice = { $arg } can be given only once.
cli-usage-no-value = The value is missing after { $arg }.
cli-usage-choice = “{ $value }” is not possible for { $arg }. Possible are: { $allowed }.
cli-usage-bad-value = “{ $value }” does not belong to { $arg }.
cli-usage-not-text = An argument is not text in UTF-8.
cli-usage-no-answers = Nothing to write. Give answers such as L1_1=3, or --comment, --evidence or --confidence.
cli-usage-other = The arguments do not fit together.
cli-bad-year = “{ $value }” is not a year from 1950 to 2150.
cli-bad-organization = The name of the organization is empty.
cli-bad-date = “{ $value }” is not a date. A date is written like this: 2026-11-20.
cli-unknown-form = There is no questionnaire or part “{ $name }”. These can be printed: { $list }.
cli-paper-for-all = A questionnaire is the same for everybody. --for belongs to parts only.
cli-paper-not-asked = The part “{ $name }” is not made for them. With --for goes: { $list }.
cli-unknown-questionnaire = There is no questionnaire “{ $name }”. There are: { $list }.

# Something failed
cli-fault = { $file }: { $reason }. Nothing was changed.
cli-held = { $file } is open elsewhere ({ $name }, { $time }). Nothing was changed. Close it there and try again.
cli-read-only = { $file } or its folder may not be written. Nothing was changed.
cli-exists = { $file } is already there. Nothing was changed. Choose another name.
cli-exists-force = { $file } is already there. Nothing was changed. Choose another name, or replace it with --force.
cli-exists-foreign = { $file } is not a Mitta document, so it is not replaced. Nothing was changed. Choose another name.
cli-unknown-round = { $file } has no round “{ $name }”. There are: { $list }.
cli-not-scored = The answers of the round do not fit its questionnaire, so nothing can be computed. Nothing was changed.
cli-not-printed = The result could not be printed: { $reason }
cli-broken = The program is not whole. Nothing was changed. Install it again.
cli-paper-not-made = The pages of the form could not be made, so { $file } was not written. Tell the makers of the program.
cli-paper-onto-document = { $file } is a Mitta document, so no PDF is written in its place. Nothing was changed. Choose another name.

# Documents and rounds
cli-made = { $file }: { $name }, { $rounds }
cli-round-started = Round { $round } started: { $questionnaire }
cli-round-closed = Round { $round } closed
cli-round-opened = Round { $round } opened again
cli-round-was-closed = Round { $round } is closed already
cli-round-was-open = Round { $round } is open already
cli-report-saved = Report saved: { $file }
cli-paper-saved = Paper form saved: { $file }

# Answering
cli-answered = Round { $round }: { $count ->
    [0] nothing changed
    [one] one answer changed
   *[other] { $count } answers changed
 }, { $done } of { $total } answered.
cli-bad-closed = Round { $round } is closed, so its answers do not change. Open it again first: mitta-cli open.
cli-bad-malformed = there is no = between the code and what is said.
cli-bad-item = { $questionnaire } has no such item.
cli-bad-scale = the scale goes from { $least } to { $most }.
cli-bad-answer = give a level from { $least } to { $most }, NA or DK.
cli-bad-answer-always = give a level from { $least } to { $most }, or DK.
cli-bad-always = this item always applies, so NA is not an answer to it.
cli-bad-confidence = give guess, fairly_sure or evidence.
cli-bad-twice = this is given twice.
cli-bad-kpi = Round { $round } has no such figure.
cli-kpi-none = Round { $round } has no figures of the books.
cli-kpi-set = Round { $round }: { $count ->
    [0] no figure changed.
    [one] one figure changed.
   *[other] { $count } figures changed.
 }
cli-kpi-title = { $name }, round { $round }: figures
cli-nothing-written = { $count ->
    [one] Nothing was written: one problem.
   *[other] Nothing was written: { $count } problems.
 }

# Figures
cli-score-title = { $name }, round { $round }, { $questionnaire }
cli-score-title-sample = { $name } (sample), round { $round }, { $questionnaire }
cli-score-progress-closed = Closed. { $done } of { $total } answered; does not apply { $na }, don’t know { $dk }.
cli-score-progress-open = Open. { $done } of { $total } answered; does not apply { $na }, don’t know { $dk }.
cli-score-progress-going = In progress. { $done } of { $total } answered; does not apply { $na }, don’t know { $dk }.
cli-score-compared = Changes since round { $round }.
cli-score-first = No earlier round on the same questionnaire.
cli-score-imbalance = Overall is { $points } points below the plain mean of the three ({ $mean }): that is what their imbalance costs.
cli-score-floored = Counted as one point in the overall figure: { $list }.
cli-score-in-progress = In progress: a figure shows when every item behind it is answered or the round is closed.
cli-score-na-warning = { $name }: { $share } of the items do not apply. Read the figure with care.
cli-stage = { $name }: stage { $stage }. { $raises ->
    [one] One raise
   *[other] { $raises } raises
 } to stage { $next }: { $plan }.
cli-stage-top = { $name }: stage { $stage }, the highest.
cli-column-dimension = Dimension
cli-column-theme = Theme
cli-column-points = Points
cli-column-target = Target
cli-column-change = Change
cli-column-word = In words
cli-column-answered = Answered
cli-column-level = Level
cli-withheld = withheld
cli-word-composition = { $word } (only which items count has changed)
cli-compare-title = { $name }: { $from } → { $to }
cli-compare-parts = The overall figure as shown moved by { $change } points: { $parts }.

# Files
cli-check-good = { $questionnaire }: { $items ->
    [one] one item
   *[other] { $items } items
 }, no problems.
cli-check-problems = { $count ->
    [one] One problem.
   *[other] { $count } problems.
 }
cli-check-folder = { $file } is a folder. Give a questionnaire file.
cli-check-not-text = { $file }, line { $line }: the file is not text in UTF-8. Save it as UTF-8.
cli-inspect-integrity = Integrity
cli-inspect-whole = whole
cli-inspect-damaged = damaged
cli-inspect-format = File format
cli-inspect-written-by = Written by Mitta
cli-inspect-rounds = Rounds
cli-inspect-answers = Answers
cli-inspect-comments = Comments
cli-inspect-evidence = Evidence
cli-inspect-replies = Replies to other parts
cli-inspect-kpis = Key figures
cli-inspect-moments = Service moments
cli-inspect-sheets = Respondents
cli-inspect-ideas = Ideas
cli-inspect-actions = Actions
cli-inspect-events = Events

# The command line: one figure down to the answers
cli-about-explain = Shows how one figure is made, down to the answers
cli-about-ideas = Shows ideas, their status, their judgements and what the figures have done
cli-arg-figure = overall, a dimension (length, breadth, depth, enablers) or a theme such as L1
cli-value-figure = FIGURE
cli-unknown-figure = There is no figure “{ $name }”. There are: { $list }.
cli-column-item = Item
cli-column-answer = Answer
cli-column-weight = Weight
cli-column-product = Product
cli-column-counted = Counted
cli-column-logarithm = ln
cli-answer-na = does not apply
cli-answer-dk = don’t know
cli-explain-figure = { $name }: { $value }, level { $level }
cli-explain-in-progress = In progress: the figure may still move, because the round is open and items behind it are unanswered.
cli-explain-overall-rule = Overall: the points of each dimension, at least one, to their natural logarithm (ln), times the weight.
cli-explain-overall-sum =
    { $sum } / { $weight } = { $mean }, and e to that power is { $value }.
    The plain mean of the counted points is { $arithmetic }: imbalance costs { $imbalance } points.
cli-explain-dimension-rule = { $name }: the points of each theme times its weight; the sum by the weight of the themes with a figure.
cli-explain-theme-rule = { $name }: the points of each answer (25 a level) times its weight; the sum by the weight of the answered items.
cli-explain-quotient = { $sum } / { $counted } = { $value }
cli-explain-coverage = Themes with a figure hold { $counted } of { $applicable } of the weight that applies ({ $share }); two thirds are needed.
cli-explain-completeness = Answered items hold { $counted } of { $applicable } of the weight that applies ({ $share }); half is needed.
cli-explain-share = level { $level } or higher { $share }
cli-explain-stage = Stage { $stage }, by the weight of the answered items: { $shares }. A stage needs more than 50% at its own level and more than 85% at the level below.
cli-explain-path =
    { $raises ->
        [one] One raise to stage { $next }: { $plan }.
       *[other] { $raises } raises to stage { $next }: { $plan }.
    }
cli-explain-change = Since round { $round }, from the items that both rounds answered: { $before } → { $after }, { $difference } points.
cli-explain-no-change = Since round { $round }: no change is shown, because one of the figures is not.
cli-explain-nothing-moved = No level changed.
cli-explain-moved = Levels that changed: { $list }.
cli-explain-real = In words: { $word }. The difference is at least { $margin } points and a level changed.
cli-explain-noise = In words: { $word }. A word of change needs at least { $margin } points and a changed level.

# Versions of a questionnaire
cli-about-move = Moves an open round to a newer version of its questionnaire
cli-arg-as = Only tries out: the round’s answers in the structure of a newer version, such as mitta-main@2.0
cli-value-as = VERSION
cli-arg-to = The newer version, such as mitta-main@2.0
cli-value-to = VERSION
cli-arg-dry-run = Only shows what would carry over
cli-as-unknown = Round { $round } was answered on { $questionnaire }, and there is no change table from it to { $to }.
cli-compare-changes = What changed in the questionnaire:
cli-compare-parts-like = On the comparable items the overall figure moved by { $change } points: { $parts }.
cli-move-open-first = Open it first: mitta-cli open.
cli-move-same = Round { $round } is already on { $questionnaire }.
cli-moved = Round { $round } moved: { $from } → { $to }
cli-would-move = Round { $round } would move: { $from } → { $to }. Nothing was changed.

# The command line: questionnaires and their versions
cli-about-questionnaires = Lists the questionnaires: those that ship and one’s own
cli-about-diff = Shows what changed between two versions of a questionnaire
cli-arg-questionnaires = Folder of one’s own questionnaires; that of the settings if not given
cli-value-questionnaires = FOLDER
cli-arg-strict = Also checks the rules of wording: lengths, words, the ladder of levels
cli-arg-older = The older version, such as mitta-main@1.0, or its file
cli-value-older = OLDER
cli-arg-newer = The newer version, or its file
cli-value-newer = NEWER
cli-check-good-form = { $questionnaire }: { $items ->
    [one] one question
   *[other] { $items } questions
 }, no problems.
cli-check-good-kpi = { $questionnaire }: { $items ->
    [one] one figure
   *[other] { $items } figures
 }, no problems.
cli-check-good-changes = { $questionnaire }: change table, { $items } rows, no problems.
cli-column-id = Id
cli-column-version = Version
cli-column-title = Title
cli-column-items = Items
cli-column-minutes = Minutes
cli-column-origin = Origin
cli-origin-shipped = shipped
cli-origin-own = own
cli-questionnaires-faulty = { $file }: { $count ->
    [one] one problem
   *[other] { $count } problems
 }, so the file is not in use. To see them: mitta-cli check
cli-diff-order = { $older } is newer than { $newer }. Give the older version first.
cli-diff-not-questionnaire = { $file } is not a scored questionnaire, so its versions are not compared.
cli-diff-title = { $from } → { $to }
cli-column-comparable = Comparable

# The command line: the crowd
cli-about-export = Writes the form for a survey program or as a table
cli-about-import = Takes in answers from a file: LimeSurvey, ODK, SurveyJS or a table
cli-about-reveal = Reveals what the crowd said; nothing takes that back
cli-about-unlock = Ends the round on the laptop without its PIN
cli-about-crowd = Shows what the crowd says
cli-arg-to-form = Format: limesurvey, xlsform, surveyjs, csv or xlsx
cli-arg-side = Who is asked: staff, customers or partners
cli-arg-side-of = Whose answers: staff, customers or partners; own staff if not given
cli-arg-any-format = What wrote the file: auto, limesurvey, xlsform, surveyjs, csv or xlsx; recognized if not given
cli-arg-form-file = The form to write; one that is already there is replaced
cli-arg-responses = The answers: a table as text, a workbook or JSON
cli-arg-map = A mapping file: what each column is
cli-arg-dry-import = Only shows what would be taken in
cli-value-to-form = FORMAT
cli-value-side = WHO
cli-value-side-of = WHO
cli-value-any-format = FORMAT
cli-value-form-file = FORM
cli-value-responses = RESPONSES
cli-value-map = MAP
cli-form-saved = Form saved: { $file }, { $count ->
    [one] one question
   *[other] { $count } questions
 }
cli-imported = { $count ->
    [0] There were no new answers. Nothing was changed.
    [one] Answers of one person taken in.
   *[other] Answers of { $count } people taken in.
 }
cli-import-would = { $count ->
    [0] There are no new answers.
    [one] Answers of one person would be taken in. Nothing was changed.
   *[other] Answers of { $count } people would be taken in. Nothing was changed.
 }
cli-import-known = There already: { $count }
cli-import-incomplete = Forms that were not sent in: { $count }
cli-import-unanswered = Rows without answers: { $count }
cli-import-rejected = Rows that are not taken in: { $count }
cli-import-backup = Copy of what was before: { $file }
cli-revealed = Round { $round }: { $count ->
    [one] results of one person revealed.
   *[other] results of { $count } people revealed.
 }
cli-unlocked = Round { $round }: the laptop no longer goes round. A sheet that was begun is discarded; those that were handed in stay.
cli-not-locked = Round { $round }: no laptop goes round with it. Nothing was changed.
cli-crowd-title = { $name }, round { $round }: the crowd
cli-side = { $name }: { $answered } answered
cli-side-of = { $name }: { $answered } of { $invited } answered
cli-column-figure = Figure
cli-column-value = Value
cli-column-interval = Interval
cli-column-people = People
cli-recommendation = recommendation score
cli-interval = { $low } to { $high }
cli-ideas-title = { $name }, round { $round }: ideas
cli-ideas-idea = Idea in short
cli-ideas-from = From
cli-ideas-round = Round
cli-ideas-status = Status
cli-ideas-theme = Theme
cli-ideas-medians = Medians
cli-ideas-since = Figure of the theme
cli-ideas-scales = Medians 0–4 of at least three judges: { $list }. A star says that the judgements are far apart: that is worth talking about.
cli-ideas-no-cause = The figure of the theme goes from the round of the idea to this round, over comparable items. It tells no cause.
cli-adopted = { $file }: { $questionnaire }, { $count ->
    [one] one question
   *[other] { $count } questions
 }.
cli-adopt-own = This is a questionnaire file already. To look at it: mitta-cli check
cli-adopt-nothing = Nothing of this form can be asked here. Nothing was written.
cli-about-actions = Shows what was promised and what came of it, or adds and changes actions
cli-arg-add = Adds an action to the round: what is done
cli-arg-set = Changes the action of this number
cli-arg-remove = Removes the action of this number
cli-arg-what = What is done
cli-arg-owner = The role that answers for it
cli-arg-person = The name of the person, if wanted; never printed in the report unless chosen
cli-arg-due = The day by which it is done
cli-arg-theme = Code of the theme whose figure should move; an empty one takes it back
cli-arg-kpi-code = Code of the figure that should move; an empty one takes it back
cli-arg-state = How far it is: not_started, in_progress, done or not_done
cli-arg-reason = Why it is not done
cli-value-add = TEXT
cli-value-set = NUMBER
cli-value-remove = NUMBER
cli-value-what = TEXT
cli-value-owner = ROLE
cli-value-person = NAME
cli-value-due = YYYY-MM-DD
cli-value-theme = CODE
cli-value-kpi-code = CODE
cli-value-state = STATE
cli-value-reason = TEXT
cli-actions-title = { $name }, round { $round }: actions
cli-actions-number = No.
cli-actions-round = Round
cli-actions-theme = Theme
cli-actions-kpi = Figure
cli-actions-since = Figure of the theme
cli-actions-no-cause = The figure of the theme goes from the round of the action to this round, over comparable items. It tells no cause.
cli-unknown-action = There is no action { $number }.
cli-unknown-theme = { $code } is no theme of round { $round }.
cli-bad-action-none = What is said of an action needs --add or --set.
cli-bad-action-what = An action needs words: what is done.
cli-bad-action-reason = An action that is not done needs --reason.
