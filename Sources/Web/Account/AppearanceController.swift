import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// How pages are for whoever reads: language, register and how much at a time.
struct AppearanceController: Controller {
  let desk: Desk

  /// How long a way of somebody without a circle is kept, in seconds; writing it anew begins again.
  private static let keptSeconds = 10 * 366 * 86_400
  /// How long a browser keeps a stranger's language, in seconds.
  private static let cookieSeconds = 400 * 86_400

  func addRoutes(to routes: Routes) {
    routes.show("appearance") { try await appearance($0, $1) }
    routes.submit("appearance", .entrance) { try await change($0, $1, $2) }
    routes.show("persons/{person}/wishes") { try await wishes($0, $1) }
    routes.submit("persons/{person}/wishes", .entrance) { try await changeWishes($0, $1, $2) }
  }

  private func appearance(_ request: Request, _ context: SiteContext) async throws -> Response {
    let first = request.first
    guard context.session != nil else {
      return desk.showStranger(request, context, .appearance, AppearancePage())
    }
    return try await desk.show(request, context, .appearance, opensToGiving: true) { caller, _, _ in
      if caller.capacity == .person { throw Onward(.person(caller.human.retyped(), .wishes)) }
      return AppearancePage(from: first)
    }
  }

  private func change(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard context.session != nil else {
      guard let language = PreferredLanguage.offered.first(where: { $0.tag == form["language"] }) else {
        throw Trouble(.unusable)
      }
      var response = Response.seeOther(.start)
      desk.ground.cookies.set(.language, to: language.tag, seconds: Self.cookieSeconds, in: &response)
      return response
    }
    try await desk.change(form, request, context) { caller, entries, _ in
      guard caller.capacity != .person else { throw Trouble(.notAllowed) }
      try ChangingRecords(entries: entries).put(
        .way, caller.human.bytes, Packed.bytes(try caller.way.changed(by: form)),
        until: entries.now.advanced(bySeconds: Self.keptSeconds))
    }
    return .seeOther(Done(.saved).added(to: .appearance))
  }

  private func wishes(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .wishes, of: person, reading: .profile) {
      record in
      try record.reader.allow(.write, .profile)
      return AppearancePage(from: first)
    }
  }

  private func changeWishes(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    try await desk.change(form, request, context, of: person) { change in
      guard let way = change.reader.circle.way else { throw Trouble(.notFound) }
      try change.performInCircle(SetWay(way: try way.changed(by: form)))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .wishes)))
  }
}

extension Way {
  /// The way with what a form chose; what it leaves out stays.
  ///
  /// - Throws: ``Trouble`` if something was chosen that is not offered.
  func changed(by form: Form) throws -> Way {
    let language = try form["language"].map { tag in
      guard let language = PreferredLanguage.offered.first(where: { $0.tag == tag }) else { throw Trouble(.unusable) }
      return language
    }
    return Way(
      language: language ?? self.language, register: try form.chosen("register") ?? register,
      density: try form.chosen("density") ?? density, readAloud: readAloud)
  }
}

extension Form {
  /// The value of an enum that a field holds; `nil` if the field was not sent.
  ///
  /// - Throws: ``Trouble`` if it holds anything else.
  func chosen<Value: RawRepresentable>(_ name: String) throws -> Value? where Value.RawValue == String {
    guard let raw = self[name] else { return nil }
    guard let value = Value(rawValue: raw) else { throw Trouble(.unusable) }
    return value
  }
}
