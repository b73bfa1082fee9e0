//! Texts of a form as plain words.

use super::ReadFault;
use crate::catalog::is_forbidden;

/// The bytes as text, without a mark of byte order.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str, ReadFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| ReadFault::NotUtf8)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// One line of characters that are seen.
pub(super) fn clean(text: &str) -> String {
    let visible: String = text.chars().map(|c| if is_forbidden(c) { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of a longer text the end is not looked at; no question of a block is a fraction of it.
const LONGEST_HTML: usize = 20_000;

/// The words of a piece of HTML. What is no text to anybody, such as a script, has none.
pub(super) fn words(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html.get(..html.floor_char_boundary(LONGEST_HTML)).unwrap_or_default();
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        words.push_str(before);
        let name = tag.get(1..).unwrap_or_default().to_lowercase();
        // A sign of comparison begins no tag.
        if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            words.push('<');
            rest = tag.get(1..).unwrap_or_default();
            continue;
        }
        let silent = ["script", "style", "!--"].into_iter().find(|silent| name.starts_with(silent));
        let end = match silent {
            Some("!--") => "-->",
            Some("script") => "</script>",
            Some(_) => "</style>",
            None => ">",
        };
        let after = tag.to_lowercase().find(end).map(|at| at + end.len());
        // Lower case may move the ends of characters.
        rest = after.and_then(|after| tag.get(after..)).unwrap_or_default();
        words.push(' ');
    }
    words.push_str(rest);
    clean(&entities(&words))
}

/// The most characters between `&` and `;`.
const LONGEST_ENTITY: usize = 10;

fn entities(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        plain.push_str(before);
        let end = entity.find(';').filter(|end| *end <= LONGEST_ENTITY);
        let found = end.and_then(|end| Some((end, character(entity.get(1..end)?)?)));
        let after = match found {
            Some((end, c)) => {
                plain.push(c);
                end + 1
            }
            None => {
                plain.push('&');
                1
            }
        };
        rest = entity.get(after..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

fn character(name: &str) -> Option<char> {
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        },
        None => None,
    };
    let named = || match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" | "rsquo" => Some('’'),
        "nbsp" => Some(' '),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        "auml" => Some('ä'),
        "ouml" => Some('ö'),
        "aring" => Some('å'),
        "Auml" => Some('Ä'),
        "Ouml" => Some('Ö'),
        "eacute" => Some('é'),
        _ => None,
    };
    number.map_or_else(named, char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_words() {
        assert_eq!(words("<p>a&amp;b</p>\n<b>c</b>"), "a&b c");
        assert_eq!(words("<script>x < y</script>Kuinka&nbsp;moni?<br />"), "Kuinka moni?");
        assert_eq!(words("1 < 2 & 3 &#8211; 4<unended"), "1 < 2 & 3 – 4");
        assert_eq!(words("<!-- a > b -->x"), "x");
    }
}
