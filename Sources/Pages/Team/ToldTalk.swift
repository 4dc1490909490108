import Localization
import Markup
package import Values

/// What was written of one talk, or of what came of it.
package struct ToldTalk: Sendable {
  package let day: Day
  /// What they try, or what came of it; `nil` where nothing was written.
  package let saying: Saying?
  /// Those who talked.
  package let present: [String]
  /// When they look at it again, where they said so.
  package let again: Day?
  /// Whether it tells what came of it.
  package let isResult: Bool

  package init(day: Day, saying: Saying?, present: [String] = [], again: Day? = nil, isResult: Bool = false) {
    self.day = day
    self.saying = saying
    self.present = present
    self.again = again
    self.isResult = isResult
  }

  /// The talk below a heading of the given level.
  func html(_ level: Block.Level, in scene: Scene) -> HTML {
    let words = TalkWords.in(scene.tongue)
    let name = isResult ? words.result : words.tried
    return Block("\(name), \(scene.dates.near(day, today: scene.today))", level: level) {
      if let saying { saying }
      if !present.isEmpty { Tag.p(.class("quiet")) { words.talked(scene.grammar.list(present)) } }
      if let again { Tag.p(words.again(scene.dates.near(again, today: scene.today))) }
    }.html
  }
}
