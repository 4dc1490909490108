import Foundation
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

  @Test(arguments: ["\u{200B}", " \u{FEFF}\u{2060}", "\u{AD}", "\u{3164}", "\u{FE0F}\u{200D}"])
  func `what nobody can see is nothing`(invisible: String) {
    #expect(throws: Text.Fault.empty) { try Text(invisible) }
  }

  @Test func `what joins and directs stays where there are words`() throws {
    #expect(try Text("\u{200F}👨‍👩‍👧\u{200B}").value == "\u{200F}👨‍👩‍👧\u{200B}")
  }

  @Test func `what an older program kept is read as it stands`() throws {
    let kept = try JSONDecoder().decode([Text].self, from: Data("[\"\u{200B}\"]".utf8))
    #expect(kept.map(\.value) == ["\u{200B}"])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Text].self, from: Data("[\" \"]".utf8)) }
  }
}
