package import CoCreation
package import Localization
import Values

extension Item {
  /// What an address and a form name the thing by: `moment-` and its id, `piles-choice`, `chart`.
  package var value: String {
    switch self {
    case .moment(let id): "moment-\(id)"
    case .answer(let asking): "answer-\(asking)"
    case .agreement(let id): "agreement-\(id)"
    case .plan(let id): "plan-\(id)"
    case .frame(let id): "frame-\(id)"
    case .sighting(let id): "sighting-\(id)"
    case .piles(let question): "piles-\(question.rawValue)"
    case .chart: "chart"
    case .profile: "profile"
    }
  }

  /// The thing that a form names; `nil` if it names none.
  package init?(value: String) {
    let parts = value.split(separator: "-", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("moment", let id?): self.init(ID(id)) { .moment(id: $0) }
    case ("answer", let id?): self.init(ID(id)) { .answer(asking: $0) }
    case ("agreement", let id?): self.init(ID(id)) { .agreement(id: $0) }
    case ("plan", let id?): self.init(ID(id)) { .plan(id: $0) }
    case ("frame", let id?): self.init(ID(id)) { .frame(id: $0) }
    case ("sighting", let id?): self.init(ID(id)) { .sighting(id: $0) }
    case ("piles", let question?): self.init(Question(rawValue: question)) { .piles(question: $0) }
    case ("chart", nil): self = .chart
    case ("profile", nil): self = .profile
    default: return nil
    }
  }

  private init?<Part>(_ part: Part?, _ make: (Part) -> Item) {
    guard let part else { return nil }
    self = make(part)
  }

  /// What the thing is called where it has no name of its own; `nil` for moments, answers, agreements and signs.
  package func label(in tongue: Tongue) -> String? {
    let words = CircleWords.in(tongue)
    return switch self {
    case .plan: SiteWords.in(tongue).plan
    case .frame: SiteWords.in(tongue).frame
    case .piles(.choice): words.choicePile
    case .piles(.help): words.helpPile
    case .piles(.listened): PilesWords.in(tongue).listened.capitalised
    case .chart: words.chart
    case .profile: words.profile
    case .moment, .answer, .agreement, .sighting: nil
    }
  }
}

extension Receiver {
  /// What a form names the receiver by: `human-` or `organisation-`, and the id.
  package var value: String {
    switch self {
    case .human(let id): "human-\(id)"
    case .organisation(let id): "organisation-\(id)"
    }
  }

  /// The receiver that a form names; `nil` if it names none.
  package init?(value: String) {
    let parts = value.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "human":
      guard let id = ID<Human>(parts[1]) else { return nil }
      self = .human(id: id)
    case "organisation":
      guard let id = ID<Organisation>(parts[1]) else { return nil }
      self = .organisation(id: id)
    default: return nil
    }
  }
}
