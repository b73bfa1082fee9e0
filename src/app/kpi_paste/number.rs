//! A number as a spreadsheet shows it.

use super::{PasteFault, folded};
use crate::model::{Kpi, Language};
use crate::text::typed_number;

/// The number of a cell, in the unit of its figure; none where the cell is empty or a dash.
pub fn number(cell: &str, kpi: &Kpi, language: Language) -> Result<Option<f64>, PasteFault> {
    let cell = folded(cell);
    if ["", "-", "–", "—", "−"].contains(&cell.as_str()) {
        return Ok(None);
    }
    let number = typed_number(without_unit(&cell, kpi)?, language);
    number.map(Some).map_err(PasteFault::Number)
}

fn without_unit<'c>(cell: &'c str, kpi: &Kpi) -> Result<&'c str, PasteFault> {
    let units = [&kpi.unit.fi, &kpi.unit.en].map(|unit| folded(unit));
    let bare = units.iter().find_map(|unit| cell.strip_suffix(unit.as_str()));
    match (bare, cell.ends_with('%')) {
        (Some(bare), _) => Ok(bare.trim_end()),
        (None, true) => Err(PasteFault::OtherUnit(kpi.code.clone())),
        (None, false) => Ok(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Better, Wording};
    use crate::text::NumberFault;

    fn kpi(fi: &str, en: &str) -> Option<Kpi> {
        let text = Wording::default();
        Some(Kpi {
            code: "K01".parse().ok()?,
            name: text.clone(),
            definition: text.clone(),
            unit: Wording { fi: fi.to_owned(), en: en.to_owned() },
            better: Better::Up,
            decimals: 1,
            themes: Vec::new(),
            source: text,
        })
    }

    #[test]
    fn an_empty_cell_is_none() {
        let Some(share) = kpi("%", "%") else { return assert!(kpi("a", "b").is_some()) };
        for cell in ["", " ", "-", " – ", "—", "−"] {
            assert_eq!(number(cell, &share, Language::Finnish), Ok(None), "{cell:?}");
        }
        let fault = PasteFault::Number(NumberFault::NotANumber);
        assert_eq!(number("%", &share, Language::Finnish), Err(fault));
    }

    #[test]
    fn units_are_those_of_the_figure() {
        let Some(years) = kpi("vuotta", "years") else { return assert!(kpi("a", "b").is_some()) };
        for cell in ["4,5 vuotta", "4.5 Years", "4,5"] {
            assert_eq!(number(cell, &years, Language::Finnish), Ok(Some(4.5)));
        }
        let fault = PasteFault::OtherUnit(years.code.clone());
        assert_eq!(number("4 %", &years, Language::Finnish), Err(fault));
    }
}
