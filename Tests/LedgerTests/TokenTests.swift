import Ledger
import Testing

struct `A token` {
  @Test(arguments: ["", " ", "a b", "å", "a\n", String(repeating: "a", count: 65)])
  func `holds no words`(name: String) {
    #expect(Token(name) == nil)
  }

  @Test(arguments: ["moment.noted", "Etc/GMT+5", "a"])
  func `holds names`(name: String) {
    #expect(Token(name)?.name == name)
  }
}
