import CoCreation
import Foundation
import Testing
import Values

@Suite struct `What was said` {
  private func decoded(_ json: String) throws -> CoCreation.Expression {
    try JSONDecoder().decode(CoCreation.Expression.self, from: Data(json.utf8))
  }

  @Test func `keeps the language of the page on which it was written beside the words`() throws {
    let said = CoCreation.Expression(try Text("Till sjön").written(in: .swedish))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let kept = String(decoding: try encoder.encode(said), as: UTF8.self)
    #expect(kept == #"{"language":{"tag":"sv"},"pictures":[],"words":"Till sjön"}"#)
    #expect(try decoded(kept).language == .swedish)
  }

  @Test func `is of no known language where it was kept before languages were`() throws {
    let old = try decoded(#"{"pictures":[],"words":"Till sjön"}"#)
    #expect(old.language == nil && old.words?.value == "Till sjön")
    #expect(try decoded(#"{"language":{"tag":"sv"},"pictures":[{"symbol":{"code":"2728"}}]}"#).language == nil)
  }

  @Test func `is the same in whatever language it is thought to be`() throws {
    let (one, other) = (try Text("Till sjön").written(in: .swedish), try Text("Till sjön").written(in: .english))
    #expect(one == other && Set([one, other]).count == 1)
    #expect(Expression(one) == CoCreation.Expression(other))
    #expect(try Expression(one) != CoCreation.Expression(Text("Till skogen").written(in: .swedish)))
  }
}
