import Exchange
import Testing

struct `CSV table` {
  private func table(_ text: String) throws(CSVFault) -> CSVTable {
    try CSVTable([UInt8](text.utf8), file: "t.csv")
  }

  @Test func `fields come back unquoted, whatever ends the lines`() throws {
    for text in ["a,b\n1,\"x, \"\"y\"\"\"\n", "\u{FEFF}a,b\r\n1,\"x, \"\"y\"\"\"\r\n", "a;b\n1;\"x, \"\"y\"\"\""] {
      let read = try table(text)
      #expect(read.header == ["a", "b"])
      #expect(read.rows == [CSVRow(number: 2, fields: ["1", "x, \"y\""])])
    }
  }

  @Test func `a quotation may hold line ends, and a quote followed by an accent still closes it`() throws {
    let read = try table("a,b\n\"one\ntwo\",\"x\"\n")
    #expect(read.rows[0].fields == ["one\ntwo", "x"])
    #expect(throws: CSVFault.self) { try table("a,b\n\"x\"\u{301},y\n") }
  }

  @Test func `NA is a text`() throws {
    #expect(try table("case,x\nNA,1\n").rows[0].fields == ["NA", "1"])
  }

  @Test func `blank lines are passed over and counted`() throws {
    #expect(try table("a\n\n1\n").rows == [CSVRow(number: 3, fields: ["1"])])
  }

  @Test(arguments: [
    ("", "t.csv: the file is empty; expected a header row."),
    ("a,b\n1\n", "t.csv, row 2: expected 2 fields as in the header, found 1."),
    ("a,b\n1,\"x\n", "t.csv, row 2: field 2 begins with a quotation mark that is never closed."),
    ("a,b\n\"1\"2,3\n", "t.csv, row 2: field 1 goes on after its closing quotation mark."),
    ("a,a\n", "t.csv, row 1, column a: the column stands twice in the header."),
  ])
  func `a fault names file, row and what was expected`(text: String, sentence: String) {
    let fault = #expect(throws: CSVFault.self) { try table(text) }
    #expect(fault?.description == sentence)
  }

  @Test func `bytes that are no text are refused with their row`() {
    let fault = #expect(throws: CSVFault.self) { try CSVTable([97, 10, 0xFF, 10], file: "t.csv") }
    #expect(fault?.row == 2)
  }

  @Test func `an unknown column names those there are`() throws {
    let read = try table("a,b\n1,2\n")
    let fault = #expect(throws: CSVFault.self) { try read.position(of: "c") }
    #expect(fault?.description == "t.csv, row 1, column c: there is no such column; the file has a, b.")
  }
}
