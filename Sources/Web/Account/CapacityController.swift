import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// As whom somebody with several standings acts: one at a time, written on each entry.
struct CapacityController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("capacity") { request, context in
      try await desk.show(request, context, .capacity) { caller, entries, today in
        guard caller.capacity != .person else { throw Trouble(.notAllowed) }
        let tongue = Tongue(caller.way.language, caller.way.register)
        return CapacityPage(
          capacities: try entries.capacities(of: caller, on: today, in: desk.zone).map { capacity in
            CapacityPage.Capacity(
              value: capacity.value, label: try entries.label(of: capacity, of: caller.human, on: today, in: tongue),
              isNow: capacity == caller.capacity)
          })
      }
    }
    routes.submit("capacity", .entrance) { form, request, context in
      let home = try await desk.change(form, request, context) { caller, entries, _ in
        let today = try desk.today(for: caller, in: entries)
        guard caller.capacity != .person else { throw Trouble(.notAllowed) }
        guard
          let chosen = try entries.capacities(of: caller, on: today, in: desk.zone).first(where: {
            $0.value == form["capacity"]
          })
        else { throw Trouble(.unusable) }
        try ChangingRecords(entries: entries).put(
          .capacity, caller.session.id.bytes, chosen.bytes,
          until: caller.session.startedAt.advanced(bySeconds: Sessions.Limits.staff.absolute))
        return caller.acting(as: chosen).home
      }
      return .seeOther(home)
    }
  }
}

extension Caller.Capacity {
  /// What a form sends for it.
  var value: String {
    switch self {
    case .person: "person"
    case .staff(let appointment): appointment.id.description
    case .member: "member"
    }
  }

  /// What is kept of it for the session: nothing stands for a place in a circle.
  fileprivate var bytes: [UInt8] {
    if case .staff(let appointment) = self { appointment.id.bytes } else { [] }
  }
}

extension Caller {
  /// The same human in another capacity.
  func acting(as capacity: Capacity) -> Caller {
    Caller(
      human: human, session: session, name: name, capacity: capacity, way: way, opensOnlyGiving: opensOnlyGiving,
      device: device, staffWasHere: staffWasHere, staffBefore: staffBefore)
  }
}

extension LedgerReading {
  /// What somebody can act as on a day: each appointment, and their places in circles as one.
  func capacities(of caller: Caller, on day: Day, in zone: Zone) throws -> [Caller.Capacity] {
    if caller.capacity == .person { return [.person] }
    let staff = try appointments(of: colleague(caller.human), in: zone).map(Caller.Capacity.staff)
    let isMember = try persons(knownBy: caller.human).contains { person in
      try circle(of: person).hasOwnPlace(for: caller.human, on: day)
    }
    return staff + (isMember || staff.isEmpty ? [.member] : [])
  }

  /// A capacity in words: the role with the place, or those to whom one belongs.
  func label(
    of capacity: Caller.Capacity, of human: ID<Human>, on day: Day, in tongue: Tongue
  ) throws -> String {
    switch capacity {
    case .person: return ""
    case .staff(let appointment): return try task(of: appointment, in: tongue)
    case .member:
      let names = try persons(knownBy: human).map { try circle(of: $0) }
        .filter { $0.hasOwnPlace(for: human, on: day) }.compactMap { $0.name?.value }
      return KeyWords.in(tongue).belongsTo(Grammar.in(tongue).list(names))
    }
  }

  /// A task in words, with its place.
  func task(of appointment: Appointment, in tongue: Tongue) throws -> String {
    let words = RegisterWords.in(tongue)
    let role: String =
      switch appointment.role {
      case .professional: words.professional
      case .firstLineManager: words.manager
      case .decisionMaker: words.decisionMaker
      case .administrator: words.administrator
      case .researcher: words.researcher
      }
    let place: String? =
      switch appointment.role {
      case .professional(let id), .firstLineManager(let id): try service(id)?.name.value
      case .decisionMaker(let id), .administrator(let id), .researcher(let id): try organisation(id)?.name.value
      }
    return [appointment.title?.value ?? role, place].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Circle {
  /// Whether somebody has a place as a representative, relative or guide: one that no appointment gives.
  func hasOwnPlace(for human: ID<Human>, on day: Day) -> Bool {
    members(on: day).contains { place in
      guard place.member.human == human else { return false }
      switch place.member.role {
      case .representative, .relative, .guide: return true
      case .professional, .keyWorker, .decisionMaker: return false
      }
    }
  }
}
