use pyo3::prelude::*;

/// The words of `text` with how often each occurs, most frequent first.
#[pyfunction]
fn tally(text: &str) -> Vec<(String, usize)> {
    wordtally_core::tally(text)
}

#[pymodule]
fn _wordtally(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(tally, module)?)
}
