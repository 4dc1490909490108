import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The way in for those who come for one day, with the code of that day.
struct DayCodeController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("sign-in/day") { request, context in
      desk.showStranger(request, context, .dayCode, DayCodeEntryPage(isWrong: false))
    }
    routes.submit("sign-in/day", .entrance) { try await enter($0, $1, $2) }
  }

  private func enter(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    if let wait = try await desk.dayCodes.tryCode(from: context.visit.address) {
      throw Trouble(.tooMany(seconds: wait))
    }
    guard let offer = try await desk.dayCodes.offered(form["code"] ?? ""),
      let left = try await desk.ledger.read(desk.area, { try desk.secondsLeft(of: offer, in: $0) })
    else {
      return desk.showStranger(
        request, context, .dayCode, status: .unprocessableContent, DayCodeEntryPage(isWrong: true))
    }
    let (token, _) = try await desk.sessions.begin(
      offer.account, means: [.dayCode],
      limits: Sessions.Limits(idle: Sessions.Limits.staff.idle, absolute: min(left, Sessions.Limits.staff.absolute)),
      browser: BrowserName.of(request.headers[.userAgent]), replacing: desk.ground.cookies.session(in: request))
    var response = Response.seeOther(.start)
    desk.ground.cookies.keep(token, in: &response)
    return response
  }
}

extension Desk {
  var dayCodes: DayCodes { DayCodes(records, ground.surroundings) }

  /// How long a code still opens, in seconds; `nil` where the place is not of today, or its human has got a task or
  /// another person's place since, which no code of this kind opens.
  fileprivate func secondsLeft(of offer: DayCodes.Offer, in entries: any LedgerReading) throws -> Int? {
    let circle = try entries.circle(of: offer.person)
    let zone = try home(of: circle, in: entries)?.zone ?? zone
    let today = zone.time(at: entries.now).day
    let human: ID<Human> = offer.account.retyped()
    guard let member = circle.members[offer.membership], member.human == human, member.period.contains(today),
      try entries.colleague(human).appointments.allSatisfy({ $0.period.last < today })
    else { return nil }
    let isElsewhere = try entries.persons(knownBy: human).contains { other in
      guard other != offer.person else { return false }
      return try entries.circle(of: other).members.values.contains { $0.human == human && $0.period.last >= today }
    }
    guard !isElsewhere else { return nil }
    // Not every day has as many hours.
    return Int(zone.instant(today + 1, second: 0).wholeSeconds - entries.now.wholeSeconds)
  }
}
