import Localization
import Markup
package import Values

/// What was written before what stands now, or at the same time with other words: all of it can be read.
package struct Before: Sendable {
  package let said: [(saying: Saying, day: Day)]

  /// - Parameter said: The newest first; without any, nothing is shown.
  package init(_ said: [(saying: Saying, day: Day)] = []) {
    self.said = said
  }

  func html(isOwn: Bool, _ scene: Scene) -> HTML {
    let words = MomentToldWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      if !said.isEmpty {
        Details(words.before) {
          for (saying, day) in said { saying.on(day, scene) }
        }
      }
    }
  }
}
