//! The crate `aho-corasick` on text folded beforehand: automaton CORPUS.folded TERMS.folded
//!
//! Its fastest form, the table (DFA), leftmost and longest; counted is what starts and ends where a
//! word does.

use aho_corasick::{AhoCorasickBuilder, MatchKind};
use std::time::Instant;

fn is_word(byte: u8) -> bool {
    byte >= 0x80 || byte.is_ascii_alphanumeric()
}

fn is_whole(text: &[u8], start: usize, end: usize) -> bool {
    !(start > 0 && is_word(text[start - 1])) && !(end < text.len() && is_word(text[end]))
}

fn report(name: &str, bytes: usize, since: Instant, count: usize) {
    println!("aho-corasick {name}\t{bytes}\t{:.6}\t{count}", since.elapsed().as_secs_f64());
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read(&arguments[1]).expect("the corpus");
    let terms = std::fs::read_to_string(&arguments[2]).expect("the terms");
    let terms: Vec<&str> = terms.lines().collect();

    let start = Instant::now();
    let automaton =
        AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostLongest).dfa(true).build(&terms);
    report("build", 0, start, terms.len());

    let start = Instant::now();
    let found = automaton.find_iter(&text);
    let count = found.filter(|found| is_whole(&text, found.start(), found.end())).count();
    report("words", text.len(), start, count);
}
