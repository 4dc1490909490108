package import Values

/// Those who support one person, what the person shows to whom, and whether the voluntary layer goes on.
package struct Circle: StreamState, Hashable {
  package private(set) var person: ID<Person>?
  package private(set) var registered = Strand<PersonRegistered>()
  package private(set) var ways = Strand<WaySet>()
  package private(set) var members: [ID<Membership>: Membership] = [:]
  /// The order in which members joined.
  package private(set) var joined: [ID<Membership>] = []
  package private(set) var support: [Support] = []
  package private(set) var shown: Set<Showing> = []
  /// What the person has ever shown to anybody.
  package private(set) var everShown: Set<Item> = []
  package private(set) var layer = VoluntaryLayer.on
  /// The devices that are paired with the person, in the order of their pairing.
  package private(set) var pairings: [Said<DevicePaired>] = []
  /// The times when somebody took the person's code of pictures away.
  package private(set) var picturesRemoved: [Said<PictureCodeRemoved>] = []

  package init() {}

  /// The same circle, knowing whose it is; the stream alone does not say so.
  package func of(_ person: ID<Person>) -> Circle {
    var copy = self
    copy.person = person
    return copy
  }

  package mutating func read(_ statement: Statement) {
    registered.read(statement)
    ways.read(statement)
    switch statement.fact {
    case let fact as MemberJoined: join(fact)
    case let fact as MemberLeft: leave(fact)
    case let fact as SupportBegan: begin(fact)
    case let fact as SupportEnded: end(fact)
    case let fact as ItemShown where statement.voice.isThePerson:
      shown.insert(Showing(item: fact.item, to: fact.to))
      everShown.insert(fact.item)
    case let fact as ItemHidden where statement.voice.isThePerson:
      shown.remove(Showing(item: fact.item, to: fact.from))
    case let fact as DevicePaired: pair(fact, statement)
    case let fact as DeviceRevoked: pairings.removeAll { $0.content.device == fact.device }
    case is PictureCodeRemoved: if let said = statement.of(PictureCodeRemoved.self) { picturesRemoved.append(said) }
    case let fact as LayerSet where statement.voice.isThePerson: layer = fact.layer
    default: break
    }
  }

  private mutating func pair(_ fact: DevicePaired, _ statement: Statement) {
    pairings.removeAll { $0.content.device == fact.device }
    if let said = statement.of(DevicePaired.self) { pairings.append(said) }
  }

  private mutating func join(_ fact: MemberJoined) {
    guard members[fact.membership] == nil else { return }
    members[fact.membership] = fact.member
    joined.append(fact.membership)
  }

  private mutating func leave(_ fact: MemberLeft) {
    guard let old = members[fact.membership] else { return }
    guard let period = Period(first: old.period.first, last: min(old.period.last, fact.last)) else {
      members[fact.membership] = nil
      joined.removeAll { $0 == fact.membership }
      return
    }
    members[fact.membership] = Membership(human: old.human, role: old.role, period: period)
  }

  private mutating func begin(_ fact: SupportBegan) {
    guard !support.contains(where: { $0.service == fact.service && $0.last == nil }) else { return }
    support.append(Support(service: fact.service, first: fact.first, last: nil))
  }

  private mutating func end(_ fact: SupportEnded) {
    guard let index = support.firstIndex(where: { $0.service == fact.service && $0.last == nil }) else { return }
    support[index] = Support(service: fact.service, first: support[index].first, last: fact.last)
  }
}

extension Circle {
  /// A service that supports the person, from when and, once it has ended, until when.
  package struct Support: Hashable, Sendable {
    package let service: ID<Service>
    package let first: Day
    package let last: Day?

    /// Whether it supports the person on the day.
    package func contains(_ day: Day) -> Bool { first <= day && last.map { day <= $0 } ?? true }
  }

  /// One thing shown to one receiver.
  package struct Showing: Hashable, Sendable {
    package let item: Item
    package let to: Receiver
  }

  package var name: Text? { registered.last?.content.name }
  package var way: Way? { ways.last?.content.way }

  /// The members on a day, in the order in which they joined.
  package func members(on day: Day) -> [(id: ID<Membership>, member: Membership)] {
    members { $0.period.contains(day) }
  }

  /// The places that are such, in the order in which they were given.
  package func members(where isOne: (Membership) -> Bool) -> [(id: ID<Membership>, member: Membership)] {
    joined.compactMap { id in members[id].map { (id, $0) } }.filter { isOne($0.1) }
  }

  /// Whether a service supports the person on a day.
  package func isSupported(by service: ID<Service>, on day: Day) -> Bool {
    support.contains { $0.service == service && $0.contains(day) }
  }

  /// Whether the person shows the thing to the human, directly or through their organisation.
  package func shows(_ item: Item, to human: ID<Human>, of organisation: ID<Organisation>? = nil) -> Bool {
    shown.contains(Showing(item: item, to: .human(id: human)))
      || organisation.map { shown.contains(Showing(item: item, to: .organisation(id: $0))) } ?? false
  }

  /// Whether the human is neutral on the day: neither paid to support the person, nor who decides on the amount.
  package func isNeutral(_ human: ID<Human>, on day: Day) -> Bool {
    !members(on: day).contains { member in
      guard member.member.human == human else { return false }
      switch member.member.role {
      case .professional, .keyWorker, .decisionMaker: return true
      case .representative, .relative, .guide: return false
      }
    }
  }
}
