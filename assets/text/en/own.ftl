# Questionnaires of one’s own: the list, a file before it is taken into use
own-title = Questionnaires
own-own = Your own
own-none = None yet. Add a file, or adapt a questionnaire below.
own-shipped = Shipped with Mitta
own-folder = Your own questionnaires are files in { $folder }
own-folder-title = Folder of your own questionnaires
own-not-yet = The folder is made when the first questionnaire is taken into use.
own-gone = The folder is not there any more. Find it again or choose another one.
own-choose = Choose the folder…
own-usual = The usual folder
own-again = Read again
own-row-items = { $label } · { $items ->
    [one] one item
   *[other] { $items } items
 } · about { $minutes } minutes
own-row-questions = { $label } · { $items ->
    [one] one question
   *[other] { $items } questions
 } · about { $minutes } minutes
own-row-kpis = { $label } · { $items ->
    [one] one figure
   *[other] { $items } figures
 } · about { $minutes } minutes
own-faulty = { $file }: { $count ->
    [one] one problem
   *[other] { $count } problems
 }, not in use
own-unread = { $file } could not be read: { $reason }.
own-is-folder = { $file } is a folder. Choose a questionnaire file.
own-not-text = { $file } is not text in UTF-8 from line { $line } on. Save it as UTF-8 in a text editor.
own-add-title = Add a questionnaire
own-preview-title = The questionnaire before it is taken into use
own-only-changes = This file is a change table. Choose the questionnaire that it belongs to; the table is taken along when it lies beside it.
own-in-use = This questionnaire is already in use.
own-replaces = The file { $file } has other content now. It will be replaced. Rounds that have been started keep the questionnaire they were started with.
own-changes = What differs from { $from }
own-theme = { $name } · { $items ->
    [one] one item
   *[other] { $items } items
 }
own-weight = Weight { $weight }
own-take = Take into use
own-take-replacing = Replace and take into use
own-another = Choose another file…
problem-place = { $file }, line { $line }, character { $column }
error-own-invalid = The questionnaire is not valid: { $count ->
    [one] one problem
   *[other] { $count } problems
 }. Nothing was taken into use. The first is on line { $line }: { $reason }
error-own-invalid-whole = The questionnaire is not valid. Nothing was taken into use. { $reason }
error-own-not-put = { $file } could not be written in { $folder }: { $reason }. Everything in the folder is as it was. Choose another folder under Tools, Questionnaires, and try again.
toast-own-taken = Taken into use: { $title }
extent-own = Own questionnaire
extent-which = Which questionnaire
extent-about = { $items ->
    [one] one item
   *[other] { $items } items
 }, about { $minutes } minutes
dialog-path-choose = Choose
