//! A shelf and its line.

pub use example_shelf_core::Shelf;

/// The shelf as a line of text.
#[cfg(feature = "format")]
pub fn line(shelf: &Shelf) -> String {
    example_shelf_format::line(shelf)
}

#[cfg(test)]
mod tests {
    #[test]
    fn things_stand_in_a_line() {
        let mut shelf = super::Shelf::default();
        shelf.put("cup");
        shelf.put("vase");
        assert_eq!(super::line(&shelf), "cup | vase");
    }
}
