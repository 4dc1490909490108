package import CoCreation
package import Hummingbird
package import HTTPTypes
package import Ledger
package import Links
import Localization
import Markup
package import Pages
package import Values

extension Desk {
  /// Shows a page of a person's record.
  ///
  /// Whoever reads about somebody else is noted durably before it is shown; where that cannot be done nothing is.
  ///
  /// - Parameters:
  ///   - place: The page's own place among those about the person.
  ///   - matter: What of the record it shows, as it is told under "Who has looked".
  ///   - opensToGiving: Whether a session that opens only giving may see it.
  ///   - make: Makes the page from the open record.
  package func show(
    _ request: Request, _ context: SiteContext, _ place: Address.Place, of person: ID<Person>, reading matter: Matter,
    opensToGiving: Bool = false, status: HTTPResponse.Status = .ok,
    _ make: @escaping @Sendable (OpenRecord) throws -> any Page
  ) async throws -> Response {
    let address = Address.of(person, place)
    do {
      return try await present(request, context, opensToGiving: opensToGiving, status: status) { caller, entries in
        let record: OpenRecord
        do {
          record = try open(person, for: caller, in: entries)
        } catch let denial as Denial {
          throw NoRelation(denial: denial)
        }
        return Shown(
          page: try make(record), scene: try scene(for: caller, of: record, at: address, request),
          readings: record.isOwn ? [] : [NotedReading(of: record, matter)],
          live: .of(person, .live))
      }
    } catch let none as NoRelation {
      guard let offer = try await offerOfReason(request, context, address, of: person, after: none.denial) else {
        throw Trouble(none.denial.trouble)
      }
      return offer
    }
  }

  /// Shows a page that is about no single person.
  ///
  /// - Parameter opensToGiving: Whether a session that opens only giving may see it.
  package func show(
    _ request: Request, _ context: SiteContext, _ address: Address, opensToGiving: Bool = false,
    status: HTTPResponse.Status = .ok,
    _ make: @escaping @Sendable (Caller, any LedgerReading, Day) throws -> any Page
  ) async throws -> Response {
    try await show(
      request, context, address, opensToGiving: opensToGiving, status: status,
      telling: { caller, entries, today in (page: try make(caller, entries, today), readings: []) })
  }

  /// Shows a page that tells of several persons: what is read of each is in their log before it is sent.
  func show(
    _ request: Request, _ context: SiteContext, _ address: Address, opensToGiving: Bool = false,
    status: HTTPResponse.Status = .ok,
    telling make:
      @escaping @Sendable (Caller, any LedgerReading, Day) throws -> (
        page: any Page, readings: [NotedReading]
      )
  ) async throws -> Response {
    try await present(request, context, opensToGiving: opensToGiving, status: status) { caller, entries in
      let today = try today(for: caller, in: entries)
      let told = try make(caller, entries, today)
      return Shown(
        page: told.page, scene: try scene(for: caller, at: address, today: today, in: entries, request),
        readings: told.readings)
    }
  }

  /// Makes a page for whoever is signed in; what it reads about somebody else is noted durably before it is sent.
  private func present(
    _ request: Request, _ context: SiteContext, opensToGiving: Bool, status: HTTPResponse.Status,
    _ make: @escaping @Sendable (Caller, any LedgerReading) throws -> Shown
  ) async throws -> Response {
    guard let session = context.session else { return try await wayIn(request) }
    let device = ground.cookies.device(in: request)
    let language = context.visit.language
    do {
      let shown = try await toldApart {
        try await ledger.read(area) { entries in
          let caller = try recognise(session, device, language, in: entries)
          guard opensToGiving || !caller.opensOnlyGiving else { throw Trouble(.notAllowed) }
          return try make(caller, entries)
        }
      }
      if !shown.readings.isEmpty { try await note(shown.readings, countsAgain: !LiveRequest.isOne(request)) }
      var scene = shown.scene
      // What somebody has just sent stands on the page alone: asking for it anew would lose it.
      if request.method == .get, status == .ok { scene.live = shown.live }
      return answer(shown.page, in: scene, request, context, status: status)
    } catch let onward as Onward {
      // An address that leads to itself would be asked for without an end.
      guard request.method == .post || onward.address.path != request.uri.string else { throw Trouble(.notAllowed) }
      return .seeOther(onward.address.path)
    }
  }

  /// Shows a page to somebody who is not signed in.
  ///
  /// - Parameter way: How pages are for whoever the device belongs to; `nil` where that is not known.
  package func showStranger(
    _ request: Request, _ context: SiteContext, _ address: Address, status: HTTPResponse.Status = .ok, way: Way? = nil,
    _ page: any Page
  ) -> Response {
    let tongue = way.map { Tongue($0.language, $0.register) } ?? Tongue(context.visit.language, .easy)
    let scene = Scene(
      tongue: tongue, density: way?.density ?? .standard, visitor: .signedOut, here: address,
      today: zone.time(at: ground.surroundings.now()).day, done: Done(in: request).map { $0.notice(in: tongue) },
      isInvented: isInvented, hasTour: hasTour)
    return answer(page, in: scene, request, context, status: status)
  }

  /// A page as an answer, its forms sealed.
  package func answer(
    _ page: any Page, in scene: Scene, _ request: Request, _ context: SiteContext, status: HTTPResponse.Status = .ok
  ) -> Response {
    var response = ground.door.sealing(request, context) { seal in
      var scene = scene
      scene.seal = seal
      return Response(
        status: status,
        headers: [
          .contentType: "text/html; charset=utf-8", .contentLanguage: scene.tongue.language.tag,
          .cacheControl: "no-store",
        ],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.document(in: scene).bytes)))
    }
    ground.cookies.endSweep(request, in: &response)
    return response
  }

  /// Notes readings durably, before anything is shown.
  func note(_ readings: [NotedReading], countsAgain: Bool) async throws {
    try await toldApart {
      try await ledger.write(area) { entries in
        for reading in readings { try reading.note(in: entries, countsAgain: countsAgain) }
      }
    }
  }
}

extension Desk {
  func recognise(
    _ session: Session, _ device: DeviceToken?, _ language: Language, in entries: any LedgerReading
  ) throws -> Caller {
    try entries.caller(session, device: device, in: zone, language: language)
  }

  /// Today where somebody works, or at home where they do not.
  func today(for caller: Caller, in entries: any LedgerReading) throws -> Day {
    try entries.today(in: caller.appointment?.role, else: zone)
  }

  /// Where a person's support is at home, and today there; `nil` where no organisation is registered at all.
  func home(of circle: Circle, in entries: any LedgerReading) throws -> (home: Home, zone: Zone, today: Day)? {
    let now = entries.now
    guard let home = try entries.home(of: circle, on: zone.time(at: now).day) else { return nil }
    let zone = home.service?.zone ?? zone
    return (home, zone, zone.time(at: now).day)
  }
}

/// Nothing binds whoever asks to the person: they may be asked for a reason.
struct NoRelation: Error {
  let denial: Denial
}

/// A page with where it is shown.
private struct Shown: Sendable {
  let page: any Page
  let scene: Scene
  /// What of whom was read by whom, where that is noted.
  var readings: [NotedReading] = []
  /// Where the page hears of changes.
  var live: Address? = nil
}
