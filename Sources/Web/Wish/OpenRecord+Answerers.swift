import CoCreation
import Ledger
import Pages
import Values

extension OpenRecord {
  /// Those who can answer the person, without some: whom it concerns, and who has been asked already.
  func answerers(without others: Set<ID<Human>> = []) throws -> Answerers {
    Answerers(
      circle: try candidates().filter { candidate in
        guard let human = ID<Human>(candidate.value) else { return false }
        return !others.contains(human) && roles(of: human).contains(where: \.canAnswer)
      }, manager: try manager(without: others).map(face), hasOutsider: outsider(without: others) != nil)
  }

  /// Whom a form names as the one who should answer.
  ///
  /// - Throws: ``Trouble`` if it names nobody who can.
  func answerer(named value: String, without others: Set<ID<Human>> = []) throws -> ID<Human> {
    let human: ID<Human>?
    switch value {
    case "manager": human = try manager(without: others)
    case "outsider": human = outsider(without: others)
    default:
      let known = try answerers(without: others).circle.contains { $0.value == value }
      human = known ? ID<Human>(value) : nil
    }
    guard let human else { throw Trouble(.unusable) }
    return human
  }

  /// Those of the circle whom it may be about, with the manager, who is not in it.
  func concernable(without other: ID<Human>? = nil) throws -> [Candidate] {
    let circle = try candidates()
    let managers = try managers().map { Candidate(try face(of: $0), value: $0.description) }
    let known = Set(circle.map(\.value))
    return (circle + managers.filter { !known.contains($0.value) }).filter { $0.value != other?.description }
  }

  /// Whom the pack names outside the service, with a number to call.
  func numbers() -> [AfraidPage.Contact] {
    pack.reportRoutes.compactMap { route in
      route.number.map { number in
        AfraidPage.Contact(
          name: InWords(route.localTo, pack.defaultLanguage, english: route.to), number: number)
      }
    }
  }

  private func manager(without others: Set<ID<Human>>) throws -> ID<Human>? {
    try managers().first { !others.contains($0) }
  }

  private func managers() throws -> [ID<Human>] {
    try home.service.map { try entries.managers(of: $0.id, on: today) } ?? []
  }

  /// Somebody who is not paid to support the person: a guide, else a representative.
  private func outsider(without others: Set<ID<Human>>) -> ID<Human>? {
    let members = reader.circle.members(on: today).map(\.member)
    func first(_ fits: (CircleRole) -> Bool) -> ID<Human>? {
      members.first {
        fits($0.role) && !others.contains($0.human) && reader.circle.isNeutral($0.human, on: today)
      }?
      .human
    }
    return first { $0 == .guide(purpose: .talk) } ?? first { $0 == .guide(purpose: .helpToAnswer) }
      ?? first { if case .representative = $0 { true } else { false } }
  }

  private func roles(of human: ID<Human>) -> [CircleRole] {
    reader.circle.members(on: today).filter { $0.member.human == human }.map(\.member.role)
  }
}

extension CircleRole {
  /// Whether the rights let those of the role answer a concern.
  fileprivate var canAnswer: Bool {
    switch self {
    case .professional, .keyWorker, .representative, .guide: true
    case .decisionMaker, .relative: false
    }
  }
}
