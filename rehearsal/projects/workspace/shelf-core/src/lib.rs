//! Things on a shelf.

/// A shelf, from left to right.
#[derive(Debug, Default)]
pub struct Shelf {
    things: Vec<String>,
}

impl Shelf {
    /// Puts a thing at the right end.
    pub fn put(&mut self, thing: &str) {
        self.things.push(thing.to_owned());
    }

    /// The things, from left to right.
    pub fn things(&self) -> &[String] {
        &self.things
    }
}
