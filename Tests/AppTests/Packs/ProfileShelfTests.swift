import App
import CoCreation
import Testing
import Values

struct `The profiles that come with the program` {
  @Test func `are the eleven pilots, whole, and the same each time`() throws {
    func read() throws -> [ProfileDraft] {
      var ids = IDSequence(at: Instant(microseconds: 0), chance: SystemRandomNumberGenerator())
      return try ProfileShelf.profiles(ids: &ids)
    }
    let drafts = try read()
    #expect(drafts.count == 11)
    #expect(drafts.allSatisfy { $0.sources.count == 1 && !$0.sources[0].passages.isEmpty })
    #expect(try read().map(\.name) == drafts.map(\.name))
  }
}
