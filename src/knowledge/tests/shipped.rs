//! The knowledge base that comes with the program.

use knowledge::shipped;

#[test]
fn the_shipped_knowledge_base_has_no_faults() {
    let loaded = shipped();
    let faults: Vec<String> = loaded
        .faults
        .iter()
        .map(|f| format!("{}:{}:{} {:?}", f.place.file, f.place.line, f.place.column, f.what))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
