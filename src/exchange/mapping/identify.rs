//! What leads to a person, by its header or by what stands in its cells.

use super::words;

/// By what a column leads to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Identifier {
    /// A name or a user name.
    Name,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// Where somebody is.
    Address,
    /// An address in the network.
    Network,
    /// What somebody was invited with.
    Token,
    /// When exactly somebody answered, or how long it took.
    Time,
    /// What somebody answered with.
    Device,
    /// A number that names the response.
    Row,
    /// How somebody may be reached, asked for by the form itself.
    Contact,
}

const LISTS: [(&str, Identifier); 9] = [
    ("name", Identifier::Name),
    ("email", Identifier::Email),
    ("phone", Identifier::Phone),
    ("address", Identifier::Address),
    ("network", Identifier::Network),
    ("token", Identifier::Token),
    ("time", Identifier::Time),
    ("device", Identifier::Device),
    ("row", Identifier::Row),
];
/// Whether a cell looks like something.
type Look = fn(&str) -> bool;

/// Cells of which this share or more look alike tell what a column is.
const SHARE: usize = 60;

/// What a folded header says: the whole of it, or of a path its last part.
pub(super) fn by_header(folded: &str) -> Option<Identifier> {
    if words::begins("timing", folded) {
        return Some(Identifier::Time);
    }
    LISTS.into_iter().find(|(list, _)| words::is(list, folded)).map(|(_, what)| what)
}

/// What the cells of a column say.
pub(super) fn by_cells<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Option<Identifier> {
    let filled = cells.map(str::trim).filter(|cell| !cell.is_empty());
    let count = filled.clone().count();
    let looks: [(Identifier, Look); 5] = [
        (Identifier::Email, is_email),
        (Identifier::Network, is_network),
        (Identifier::Row, is_uuid),
        (Identifier::Time, is_time),
        (Identifier::Phone, is_phone),
    ];
    let is_most = |look: Look| {
        let alike = filled.clone().filter(|cell| look(cell)).count();
        count > 0 && alike * 100 >= count * SHARE
    };
    looks.into_iter().find(|(_, look)| is_most(*look)).map(|(what, _)| what)
}

fn is_email(cell: &str) -> bool {
    let parts = cell.split_once('@');
    let has_domain = |domain: &str| domain.contains('.') && !domain.ends_with('.');
    let is_plain = !cell.contains(char::is_whitespace);
    is_plain && parts.is_some_and(|(who, domain)| !who.is_empty() && has_domain(domain))
}

fn is_network(cell: &str) -> bool {
    let parts: Vec<&str> = cell.split('.').collect();
    let is_v4 = parts.len() == 4 && parts.iter().all(|part| part.parse::<u8>().is_ok());
    let is_hex = |part: &str| part.len() <= 4 && part.chars().all(|c| c.is_ascii_hexdigit());
    let is_v6 = cell.matches(':').count() >= 3 && cell.split(':').all(is_hex);
    is_v4 || is_v6
}

fn is_uuid(cell: &str) -> bool {
    let cell = cell.strip_prefix("uuid:").unwrap_or(cell);
    let lengths: Vec<usize> = cell.split('-').map(str::len).collect();
    let is_hex = cell.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    is_hex && (lengths == [8, 4, 4, 4, 12] || (lengths == [32]))
}

/// A day with a time of the day.
fn is_time(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let is_sign = |c: char| c.is_ascii_digit() || "-/.:+TZ ".contains(c);
    let is_clock = cell.matches(':').count() >= 1 && digits >= 9;
    cell.len() <= 35 && is_clock && cell.chars().all(is_sign)
}

/// With a country code, or grouped as people write it.
fn is_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let is_sign = |c: char| c.is_ascii_digit() || "+-() ".contains(c);
    let begins = cell.starts_with('+') || cell.starts_with('0');
    begins && (7..=15).contains(&digits) && cell.chars().all(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_tell_who_they_lead_to() {
        for (cell, what) in [
            ("maija.virtanen@esimerkki.fi", Some(Identifier::Email)),
            ("192.168.1.20", Some(Identifier::Network)),
            ("2001:db8:0:0:0:0:0:1", Some(Identifier::Network)),
            ("04cbcf32-ecbd-4801-829b-299463dcd125", Some(Identifier::Row)),
            ("uuid:04cbcf32-ecbd-4801-829b-299463dcd125", Some(Identifier::Row)),
            ("2021-09-24 11:39:34", Some(Identifier::Time)),
            ("24.9.2021 11:39", Some(Identifier::Time)),
            ("+358 40 123 4567", Some(Identifier::Phone)),
            ("040-1234567", Some(Identifier::Phone)),
            ("4", None),
            ("3,0", None),
            ("Pohjoinen", None),
            ("2021-09-24", None),
            ("meet me @ 5", None),
        ] {
            assert_eq!(by_cells([cell].into_iter()), what, "{cell}");
        }
        assert_eq!(by_cells(["", " "].into_iter()), None);
    }

    #[test]
    fn headers_tell_in_both_languages() {
        for (header, what) in [
            ("Sähköposti", Identifier::Email),
            ("Last name", Identifier::Name),
            ("IP-osoite", Identifier::Network),
            ("Question time: age", Identifier::Time),
            ("_uuid", Identifier::Row),
            ("_submission_time", Identifier::Time),
        ] {
            assert_eq!(by_header(&words::folded(header)), Some(what), "{header}");
        }
        assert_eq!(by_header(&words::folded("Yksikön nimi")), None);
    }
}
