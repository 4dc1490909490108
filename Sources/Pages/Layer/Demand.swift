import Localization
import Markup

/// Something that law lets an authority demand, from the pack: told to the person before the first question, and where
/// the voluntary part is explained.
package struct Demand: Hashable, Sendable {
  package let what: String
  /// The law that says so; `nil` where it is told in easy words.
  package let legalBasis: String?
  /// Whether somebody has read it in its source.
  package let isVerified: Bool

  package init(_ what: String, legalBasis: String?, isVerified: Bool) {
    self.what = what
    self.legalBasis = legalBasis
    self.isVerified = isVerified
  }
}

/// All that an authority may demand, or that nothing is known.
struct Demands: Part {
  let list: [Demand]
  let scene: Scene

  init(_ list: [Demand], _ scene: Scene) {
    self.list = list
    self.scene = scene
  }

  var html: HTML {
    let words = LayerWords.in(scene.tongue)
    if list.isEmpty {
      Tag.p(words.demandsNone)
    } else {
      Tag.p(words.demands)
      Tag.ul {
        for demand in list {
          Tag.li {
            Tag.span(demand.legalBasis.map { "\(demand.what) (\($0))" } ?? demand.what)
            if !demand.isVerified { Tag.p(.class("quiet")) { LimitWords.in(scene.tongue).notRead } }
          }
        }
      }
    }
  }
}
