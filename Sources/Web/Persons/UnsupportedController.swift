import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Reading about somebody whom one does not support, where it is needed: by the exact name, of one's own organisation
/// alone, and then only with a reason that the person sees.
struct UnsupportedController: Controller {
  let desk: Desk

  // One account: five names at once, then one in ten minutes. Nobody goes through a list by it.
  private static let tries = BucketSize(capacity: 5, refillSeconds: 600)

  func addRoutes(to routes: Routes) {
    routes.show("find/unsupported") { try await page($0, $1) }
    routes.submit("find/unsupported", .entrance) { try await find($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, name: String = "", fault: UnsupportedPage.Fault? = nil,
    found: [(id: ID<Person>, service: String)] = []
  ) async throws -> Response {
    try await desk.show(
      request, context, .unsupported, status: fault == nil ? .ok : .unprocessableContent
    ) { caller, _, _ in
      guard caller.mayBreakGlass else { throw Trouble(.notAllowed) }
      return UnsupportedPage(name: name, fault: fault, found: found.map { ($0.id.retyped(), $0.service) })
    }
  }

  private func find(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard let session = context.session else { throw Trouble(.signedOut) }
    try await desk.change(form, request, context) { caller, _, _ in
      guard caller.mayBreakGlass else { throw Trouble(.notAllowed) }
    }
    let name = String((form["name"] ?? "").prefix(120))
    guard !FoldedName(name).words.isEmpty else { return try await page(request, context, fault: .empty) }
    let count = Throttles.Count("unsupported", session.account.bytes, Self.tries)
    if let wait = try await Throttles(desk.records, desk.ground.surroundings).take([count]) {
      throw Trouble(.tooMany(seconds: wait))
    }
    let found = try await desk.change(form, request, context) { caller, entries, _ in
      try desk.unsupported(named: name, by: caller, in: entries)
    }
    if found.count == 1 { return .seeOther(.person(found[0].id.retyped(), .reason)) }
    return try await page(request, context, name: name, fault: found.isEmpty ? .nobody : nil, found: found)
  }
}

extension Caller {
  /// Whether they may read with a reason where they have no relation: it takes a task to support, lead or decide.
  var mayBreakGlass: Bool { appointment.map { Rights.mayBreakGlass($0.role) } ?? false }
}

extension Desk {
  /// The persons of the caller's own organisation who have exactly this name, with the service that supports each.
  fileprivate func unsupported(
    named name: String, by caller: Caller, in entries: any LedgerReading
  ) throws -> [(id: ID<Person>, service: String)] {
    let today = try today(for: caller, in: entries)
    let words = FoldedName(name).words
    let named = try entries.names(.person, matching: name, limit: 20) { human in
      let circle = try entries.circle(of: human.retyped())
      guard let called = circle.name, FoldedName(called.value).words == words else { return false }
      return try entries.opens(circle, to: try caller.actor(towards: circle, on: today), on: today)
    }
    return try named.map { found in
      let home = try entries.home(of: try entries.circle(of: found.id.retyped()), on: today)
      return (found.id.retyped(), home?.service?.name.value ?? home?.organisation.name.value ?? "–")
    }
  }
}

extension LedgerReading {
  /// Whether a reason would open a circle to somebody; the reason itself comes later.
  fileprivate func opens(_ circle: Circle, to actor: Actor, on day: Day) throws -> Bool {
    do {
      _ = try breakingGlass(actor, towards: circle, because: try Text("-"), on: day, at: now)
      return true
    } catch is Denial {
      return false
    }
  }
}
