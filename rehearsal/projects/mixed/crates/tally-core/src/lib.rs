//! Counts words in text.

use std::collections::BTreeMap;

/// The words of `text` with how often each occurs, most frequent first, ties in alphabetical order.
pub fn tally(text: &str) -> Vec<(String, usize)> {
    let mut counts = BTreeMap::new();
    for word in text.split(|letter: char| !letter.is_alphanumeric()) {
        if !word.is_empty() {
            *counts.entry(word.to_lowercase()).or_insert(0) += 1;
        }
    }
    let mut tallied: Vec<(String, usize)> = counts.into_iter().collect();
    tallied.sort_by_key(|each| std::cmp::Reverse(each.1));
    tallied
}

#[cfg(test)]
mod tests {
    #[test]
    fn most_frequent_first() {
        let expected = vec![
            ("the".to_string(), 2),
            ("cat".to_string(), 1),
            ("hat".to_string(), 1),
        ];
        assert_eq!(super::tally("The cat, the hat"), expected);
    }
}
