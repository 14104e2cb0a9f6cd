use pyo3::prelude::*;

/// The blows that a horseshoe takes.
#[pyfunction]
fn blows(shoes: u32) -> u32 {
    shoes * 40
}

#[pymodule]
fn _anvil(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(blows, module)?)
}
