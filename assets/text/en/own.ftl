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
 } · about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }
own-row-questions = { $label } · { $items ->
    [one] one question
   *[other] { $items } questions
 } · about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }
own-row-kpis = { $label } · { $items ->
    [one] one figure
   *[other] { $items } figures
 } · about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }
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
own-adopted = A form of { $program }. It becomes a part of one’s own, with the questions as they are below.
own-who-own = The organization itself
own-who-staff = Own staff
own-who-customers = Customers
own-left-behind = { $count ->
    [0] Everything in it is carried over.
    [one] One thing is not carried over
   *[other] { $count } things are not carried over
 }
error-own-no-form = The file is not taken into use, and nothing was changed. { $why }
error-own-asks-nothing = Nothing of this form can be asked here. Nothing was taken into use.
toast-own-taken = Taken into use: { $title }
extent-own = Own questionnaire
extent-which = Which questionnaire
dialog-path-choose = Choose

# Adapting a questionnaire
adapt-own-title = { $title }, own version
adapt-begin = Adapt { $title }…
adapt-unfinished = “{ $title }” is being adapted and not in use yet.
adapt-go-on = Continue adapting
adapt-title = Your own version of { $base }
adapt-whole = The questionnaire as a whole
adapt-in-view = What is shown
adapt-whole-text = Choose an item from the list to leave it out or change its words. Codes and the change table are kept for you. Why items changed is asked here, once for each kind of change.
adapt-title-field = Title
adapt-minutes = Minutes
adapt-in-finnish = { $name }, in Finnish
adapt-in-english = { $name }, in English
adapt-was = It was: { $text }
adapt-unnamed = New item without a name
adapt-is-left-out = left out
adapt-is-new = new
adapt-is-changed = changed
adapt-problems = { $count ->
    [one] one problem
   *[other] { $count } problems
 }
adapt-add = Add an item: { $theme }
adapt-add-here = Add an item to this theme
adapt-leave-out = Leave out
adapt-remove = Take away
adapt-take-back = Ask it again
adapt-restore = As it was
adapt-meaning = What do the new words mean?
adapt-means-same = The same thing. Years compare.
adapt-means-limits = The same thing with other limits. Years do not compare.
adapt-means-other = Another thing. The old item is retired and this one is new.
adapt-meaning-open = Say whether the item still means the same.
adapt-meaning-said = The change table says so.
adapt-meaning-later = Asked once the words have changed.
adapt-nothing-changed = Nothing has been changed yet.
adapt-scale = How it is answered
adapt-scale-levels = Five descriptions
adapt-scale-points = 1–5
adapt-scale-rating = 0–10
adapt-reverse = A high answer is a low score
adapt-weight = Weight
adapt-weight-text = The core item of a theme has weight 2, the others 1.
adapt-document = What is written
adapt-figure = The figure
adapt-voice = Customers’ own words or acts
adapt-decision = A decision that would have been another one
adapt-why-reworded = Why in other words
adapt-why-moved = Why another weight
adapt-why-rescaled = Why other limits
adapt-why-retired = Why left out
adapt-why-new = Why added
adapt-ready = Everything holds. It becomes { $label }.
adapt-not-ready = { $count ->
    [one] One problem keeps it from being taken into use.
   *[other] { $count } problems keep it from being taken into use.
 }
adapt-later = Continue later
adapt-drop = Throw away…
adapt-leave-title = Throw away your own version?
adapt-leave-text = Everything that was changed in it goes. The questionnaire that it was made from stays as it is.
adapt-leave-quit-text = Your own version is not in use yet. If Mitta is closed now, everything that was changed in it goes.
adapt-leave-drop = Throw away
adapt-leave-quit = Throw away and quit
toast-adaptation-dropped = Your own version was thrown away
toast-adaptation-kept = Your own version is kept. It continues under Tools, Questionnaires.
