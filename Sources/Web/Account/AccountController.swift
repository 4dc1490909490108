import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// One's own account: the password, the short code, and where one is signed in.
struct AccountController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("account") { try await account($0, $1) }
    routes.submit("account", .entrance) { try await change($0, $1, $2) }
  }

  private func account(
    _ request: Request, _ context: SiteContext, faults: FieldFaults = []
  ) async throws -> Response {
    try await desk.show(request, context, .account, status: faults.isEmpty ? .ok : .unprocessableContent) {
      caller, entries, today in
      // Persons have no password; where they are open stands under "My devices".
      guard caller.capacity != .person else { throw Onward(.person(caller.human.retyped(), .devices)) }
      let sessions = try entries.sessions(of: caller.human.retyped())
      let dates = Dates.in(Tongue(caller.way.language, caller.way.register))
      return AccountPage(
        name: caller.name,
        sessions: sessions.map { session in
          let since = desk.zone.time(at: session.startedAt)
          return AccountPage.Session(
            value: session.id.description, device: session.browser.isEmpty ? "–" : session.browser,
            since: "\(dates.near(since.day, today: today)) \(dates.time(since.second))",
            isThisOne: session.id == caller.session.id)
        }, faults: faults, hasSeveralCapacities: try entries.capacities(of: caller, on: today, in: desk.zone).count > 1,
        codes: try desk.codes(for: caller, on: today, in: entries),
        tasks: try desk.tasks(for: caller, on: today, in: entries))
    }
  }

  private func change(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard let session = context.session else { throw Trouble(.signedOut) }
    try await desk.change(form, request, context) { caller, _, _ in
      guard caller.capacity != .person else { throw Trouble(.notAllowed) }
    }
    let faults: FieldFaults
    switch form["change"] {
    case "password": faults = try await changePassword(form, session).map { [$0] } ?? []
    case "shortCode": faults = try await changeShortCode(form, session)
    default:
      guard let end = form["end"].flatMap({ ID<AccessSession>($0) }) else { throw Trouble(.unusable) }
      try await desk.sessions.end(end, of: session.account)
      faults = []
    }
    if !faults.isEmpty { return try await account(request, context, faults: faults) }
    return .seeOther(Done(.saved).added(to: .account))
  }

  private func changePassword(
    _ form: Form, _ session: Session
  ) async throws -> (field: String, fault: FieldFault)? {
    switch try await desk.signIn.confirm(form["current"] ?? "", of: session.account) {
    case nil: break
    case .wait(let seconds): throw Trouble(.tooMany(seconds: seconds))
    default: return ("current", .notRight)
    }
    do {
      try await desk.signIn.changePassword(form["new"] ?? "", of: session.account, keeping: session.id)
      return nil
    } catch let fault as Password.Fault {
      return ("new", fault.fault)
    }
  }

  /// Whoever changes the short code shows the password again: a session that lies open must not give a way back in.
  private func changeShortCode(
    _ form: Form, _ session: Session
  ) async throws -> FieldFaults {
    var faults: FieldFaults = []
    do throws(ShortCodes.Fault) {
      _ = try ShortCodes.accepted(digits: form["shortCode"] ?? "")
    } catch {
      faults.append(("shortCode", error == .tooPlain ? .tooPlain : .notDigits))
    }
    switch try await desk.signIn.confirm(form["codePassword"] ?? "", of: session.account) {
    case nil: break
    case .wait(let seconds): throw Trouble(.tooMany(seconds: seconds))
    default: faults.append(("codePassword", .notRight))
    }
    if faults.isEmpty { try await desk.shortCodes.choose(digits: form["shortCode"] ?? "", of: session.account) }
    return faults
  }
}

extension LedgerReading {
  /// The sessions of an account that still hold, the one used last first.
  func sessions(of account: ID<Account>) throws -> [Session] {
    try all(.session, beginning: account.bytes)
      .map { try Packed.value(Sessions.Kept.self, $0.value) }
      .filter { $0.ends > now }.map(\.session)
      .sorted { ($1.usedAt, $1.id) < ($0.usedAt, $0.id) }
  }
}
