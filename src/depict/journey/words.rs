//! The words of a moment's fields and choices, as its round froze them.

use crate::model::{
    Asking, Block, Choice, Control, Frequency, Moment, Question, Section, Wording, coded,
};
use crate::text::Texts;

/// A field of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JourneyField {
    /// Its name in the customer's words.
    Name,
    /// Where in the journey.
    Stage,
    /// Whose it is.
    Whose,
    /// Who answers for it.
    Owner,
    /// Where or how.
    Channel,
    /// The strongest feeling.
    Feeling,
    /// How strong it is.
    Strength,
    /// How it is known.
    Source,
    /// Whether it works.
    Works,
    /// Why.
    Note,
    /// By what it is followed.
    Measure,
    /// Where one goes on from it.
    Next,
}

impl JourneyField {
    /// All fields, in the order of asking.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Stage,
        Self::Whose,
        Self::Owner,
        Self::Channel,
        Self::Feeling,
        Self::Strength,
        Self::Source,
        Self::Works,
        Self::Note,
        Self::Measure,
        Self::Next,
    ];

    /// Code of its question in the block.
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "J_name",
            Self::Stage => "J_stage",
            Self::Whose => "J_whose",
            Self::Owner => "J_owner",
            Self::Channel => "J_channel",
            Self::Feeling => "J_feel",
            Self::Strength => "J_feelstr",
            Self::Source => "J_feelsrc",
            Self::Works => "J_works",
            Self::Note => "J_note",
            Self::Measure => "J_measure",
            Self::Next => "J_next",
        }
    }

    /// Code of what is chosen in a moment, among the codes that the block offers.
    pub fn chosen<'a>(self, moment: &'a Moment, choices: &[(&'a str, &str)]) -> Option<&'a str> {
        let means = |is: &dyn Fn(&str) -> bool| choices.iter().find(|(code, _)| is(code));
        let found = match self {
            Self::Stage => means(&|code| coded(code) == Some(moment.stage)),
            Self::Whose => means(&|code| coded(code) == Some(moment.whose)),
            Self::Source => means(&|code| coded(code) == moment.feeling_source),
            Self::Works => means(&|code| coded(code) == moment.works),
            Self::Channel => return moment.channel.as_deref(),
            Self::Feeling => return moment.feeling.as_deref(),
            _ => None,
        };
        let is_said = match self {
            Self::Source => moment.feeling_source.is_some(),
            Self::Works => moment.works.is_some(),
            _ => true,
        };
        found.filter(|_| is_said).map(|(code, _)| *code)
    }

    /// Chooses the code in a moment; none takes it back where it may be left open.
    pub fn choose(self, moment: &mut Moment, code: Option<&str>) {
        let text = || code.map(ToOwned::to_owned);
        match self {
            Self::Stage => moment.stage = code.and_then(coded).unwrap_or(moment.stage),
            Self::Whose => moment.whose = code.and_then(coded).unwrap_or(moment.whose),
            Self::Source => moment.feeling_source = code.and_then(coded),
            Self::Works => moment.works = code.and_then(coded),
            Self::Channel => moment.channel = text(),
            Self::Feeling => moment.feeling = text(),
            _ => {}
        }
    }

    /// The text of a moment that is typed into it.
    pub fn text(self, moment: &Moment) -> &str {
        match self {
            Self::Name => &moment.name,
            Self::Owner => &moment.owner,
            Self::Measure => &moment.measure,
            Self::Note => &moment.note,
            _ => "",
        }
    }

    /// Replaces it. A name goes through [`crate::model::Journey::rename`], for steps know it.
    pub fn type_text(self, moment: &mut Moment, text: String) {
        match self {
            Self::Owner => moment.owner = text,
            Self::Measure => moment.measure = text,
            Self::Note => moment.note = text,
            _ => {}
        }
    }
}

/// The words of one round's journeys in one language.
#[derive(Clone, Copy)]
pub struct JourneyWords<'a> {
    /// Everything that the block does not say.
    pub texts: &'a Texts,
    block: &'a Block,
    feelings: Option<&'a Block>,
}

impl<'a> JourneyWords<'a> {
    /// The words of a block; `feelings` is the form whose feelings can be chosen.
    pub fn new(texts: &'a Texts, block: &'a Block, feelings: Option<&'a Block>) -> Self {
        Self { texts, block, feelings }
    }

    fn say(&self, wording: &'a Wording) -> &'a str {
        wording.get(self.texts.language())
    }

    fn question(&self, field: JourneyField) -> Option<&'a Question> {
        self.block.questions().find(|question| question.code.as_str() == field.code())
    }

    /// Name of a field.
    pub fn name(&self, field: JourneyField) -> &'a str {
        self.question(field).map_or(field.code(), |question| self.say(&question.name))
    }

    /// What helps to fill it: the question, and its hint.
    pub fn help(&self, field: JourneyField) -> String {
        let Some(question) = self.question(field) else { return String::new() };
        let said = [&question.question, &question.hint];
        let said: Vec<_> = said.into_iter().flatten().map(|words| self.say(words)).collect();
        said.join(" ")
    }

    /// What to write into it.
    pub fn hint(&self, field: JourneyField) -> &'a str {
        let hint = self.question(field).and_then(|question| question.hint.as_ref());
        hint.map(|hint| self.say(hint)).unwrap_or_default()
    }

    /// The ends of a rating.
    pub fn ends(&self, field: JourneyField) -> Option<[&'a str; 2]> {
        match &self.question(field)?.control {
            Control::Rating { least, most } => Some([self.say(least), self.say(most)]),
            _ => None,
        }
    }

    /// Codes and words of what can be chosen.
    pub fn choices(&self, field: JourneyField) -> Vec<(&'a str, &'a str)> {
        if field == JourneyField::Feeling {
            let all = self.clusters().flat_map(|section| &section.questions);
            return all.map(|q| (q.code.as_str(), self.say(&q.name))).collect();
        }
        let choices: &[Choice] = match self.question(field).map(|question| &question.control) {
            Some(Control::Choice { choices, .. } | Control::Link { choices }) => choices,
            _ => &[],
        };
        choices.iter().map(|choice| (choice.code.as_str(), self.say(&choice.label))).collect()
    }

    fn clusters(&self) -> impl Iterator<Item = &'a Section> {
        let read = |section: &&Section| section.reading == Some(crate::model::Reading::Emotion);
        self.feelings.into_iter().flat_map(|block| &block.sections).filter(read)
    }

    /// Whether a feeling drives customers away; none where the form does not know it.
    pub fn is_destroying(&self, feeling: &str) -> Option<bool> {
        let has = |section: &&Section| section.questions.iter().any(|q| q.code.as_str() == feeling);
        self.clusters().find(has).map(|section| section.destroying)
    }

    /// Words of what is chosen in a moment; none where nothing is.
    pub fn chosen(&self, field: JourneyField, moment: &'a Moment) -> Option<&'a str> {
        let choices = self.choices(field);
        let code = field.chosen(moment, &choices)?;
        Some(choices.iter().find(|(other, _)| *other == code).map_or(code, |(_, words)| *words))
    }

    /// Words of how often a way is taken; none where it is not said.
    pub fn frequency(&self, frequency: Option<Frequency>) -> Option<&'a str> {
        let choices = self.choices(JourneyField::Next);
        let found =
            choices.iter().find(|(code, _)| frequency.is_some() && coded(code) == frequency);
        found.map(|(_, words)| *words)
    }

    /// The figures that the block asks, in their order.
    pub fn figures(&self) -> impl Iterator<Item = (&'a Asking, [&'a str; 3])> {
        let words = *self;
        self.block.figures.iter().map(move |asking| {
            let said = [&asking.name, &asking.about, &asking.question];
            (asking, said.map(|text| words.say(text)))
        })
    }
}
