import Testing
import Values

struct `A text` {
  @Test func `white space around goes, white space within stays`() throws {
    #expect(try Text(" \n a  b\u{A0}").value == "a  b")
  }

  @Test func `nothing, too much, and control characters are refused`() {
    #expect(throws: Text.Fault.empty) { try Text(" \t\n") }
    #expect(throws: Text.Fault.tooLong(limit: 3)) { try Text("abcd", limit: 3) }
    #expect(throws: Text.Fault.unreadable) { try Text("a\u{0}b") }
  }
}
