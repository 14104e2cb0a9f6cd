use std::io::{self, Read};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let mut digits = itoa::Buffer::new();
    for (word, count) in wordtally_core::tally(&text) {
        println!("{} {word}", digits.format(count));
    }
    Ok(())
}
