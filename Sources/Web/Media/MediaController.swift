import CoCreation
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Values

/// Photos and recordings: served only through the rights of what they belong to.
struct MediaController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("media/{medium}") { try await medium($0, $1) }
  }

  private func medium(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id = try context.id("medium", of: Medium.self)
    let device = desk.ground.cookies.device(in: request)
    let faces = try await desk.faces(on: device)
    guard context.session != nil || !faces.isEmpty else { throw Trouble(.notAllowed) }
    let session = context.session
    let language = context.visit.language
    let desk = desk
    let found = try await toldApart {
      try await desk.ledger.read(desk.area) { entries -> (address: MediaAddress, sight: Sight)? in
        guard let address = try entries.address(of: id) else { return nil }
        // On a paired device a tap on one's own picture opens, so that picture is seen before anybody is signed in.
        if faces.contains(id) { return (address, Sight()) }
        guard let session else { return nil }
        let caller = try desk.recognise(session, device, language, in: entries)
        return try desk.sight(of: id, at: entries.places(showing: address), for: caller, in: entries)
          .map { (address, $0) }
      }
    }
    guard let found, let medium = try await desk.ledger.store.media.medium(found.address, in: desk.area) else {
      throw Trouble(.notFound)
    }
    if let reading = found.sight.reading { try await desk.note([reading], countsAgain: false) }
    return answer(medium, to: request)
  }

  /// The medium, or the part of it that is asked for: players begin in the middle and read on from there.
  private func answer(_ medium: KeptMedium, to request: Request) -> Response {
    // A browser asks each time, so that what was erased, or may not be seen any more, is not seen again.
    let tag = Base64URL.encoded(Array(medium.address.digest.bytes.suffix(16)))
    var headers: HTTPFields = [.acceptRanges: "bytes", .known("Content-Disposition"): "inline"]
    let asked = AskedRange(request, tag: tag, count: medium.byteCount)
    guard let range = asked.range else {
      headers[.contentRange] = "bytes */\(medium.byteCount)"
      headers[.cacheControl] = "no-store"
      return Response(status: .rangeNotSatisfiable, headers: headers)
    }
    headers[.contentType] = medium.type.name
    headers[.contentLength] = String(range.count)
    if asked.isPart {
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(medium.byteCount)"
    }
    var response = Response(
      status: asked.isPart ? .partialContent : .ok, headers: headers, body: body(of: medium.address, range))
    response.revalidates(by: tag)
    return response
  }

  private func body(of address: MediaAddress, _ range: Range<Int>) -> ResponseBody {
    let (media, area) = (desk.ledger.store.media, desk.area)
    return ResponseBody(contentLength: range.count) { writer in
      var place = range.lowerBound
      while place < range.upperBound {
        let start = place % MediaPieces.size
        guard let piece = try await media.piece(place / MediaPieces.size, of: address, in: area), start < piece.count
        else { throw Trouble(.notFound) }
        let part = piece[start..<min(piece.count, start + range.upperBound - place)]
        try await writer.write(ByteBuffer(bytes: part))
        place += part.count
      }
      try await writer.finish(nil)
    }
  }
}

extension Desk {
  /// The pictures of the persons whose device it is; none if it is not paired.
  fileprivate func faces(on device: DeviceToken?) async throws -> Set<ID<Medium>> {
    guard let device else { return [] }
    let people = try await devices.people(on: device)
    return try await ledger.read(area) { entries in
      let media = try people.map { try entries.circle(of: $0.retyped()).registered.last?.content.picture }
        .compactMap { picture -> ID<Medium>? in
          guard case .photo(let medium) = picture else { return nil }
          return medium
        }
      return Set(media)
    }
  }

  /// How somebody sees a medium that stands at some places; `nil` where they may not.
  fileprivate func sight(
    of medium: ID<Medium>, at places: [Place], for caller: Caller, in entries: any LedgerReading
  ) throws -> Sight? {
    guard caller.opensOnlyGiving else {
      for place in places {
        if let sight = try sight(at: place, caller, in: entries) { return sight }
      }
      return nil
    }
    // Where only giving is open, nothing is seen but what its pages show.
    if try places.contains(where: { try entries.belongsToNobody($0) }) { return Sight() }
    let record = try open(caller.human.retyped(), for: caller, in: entries)
    return try record.picturesOfGiving().contains(medium) ? Sight() : nil
  }

  /// How somebody sees what the entry at a place shows; `nil` where they may not read it.
  private func sight(at place: Place, _ caller: Caller, in entries: any LedgerReading) throws -> Sight? {
    guard let first = try entries.entries(of: place.stream, limit: 1).first else { return nil }
    guard let person = first.header.particulars.person else { return Sight() }
    do {
      let record = try open(person, for: caller, in: entries)
      guard try record.reader.shows(place.stream) else { return nil }
      guard !record.isOwn, let matter = try record.reader.matter(of: place.stream) else { return Sight() }
      let reading = NotedReading(of: record, matter)
      // The page that shows it was noted as what it is; whoever opens the address alone is noted by what it belongs to.
      return try reading.isNoted(in: entries) ? Sight() : Sight(reading: reading)
    } catch is Denial {
      return nil
    }
  }
}

/// That somebody may see a medium, with what has to be noted before.
private struct Sight {
  var reading: NotedReading? = nil
}

extension LedgerReading {
  /// Whether a place is in nobody's record: the face of somebody who works is seen by everybody who is signed in.
  fileprivate func belongsToNobody(_ place: Place) throws -> Bool {
    try entries(of: place.stream, limit: 1).first.map { $0.header.particulars.person == nil } ?? false
  }
}

extension OpenRecord {
  /// The photos on the pages that a session sees which opens only giving: who it is, what is agreed, what can be
  /// chosen, what comes next, and what is asked about.
  fileprivate func picturesOfGiving() throws -> Set<ID<Medium>> {
    var pictures = [reader.circle.registered.last?.content.picture].compactMap(\.self)
    for matter in try reader.matters() {
      pictures += matter.agreement.opened.content.title.pictures
      pictures += try MomentOptions(self, for: .agreement(matter.agreement.id)).options.flatMap(\.what.pictures)
    }
    pictures += try reader.supportDay(today).next.current.flatMap(\.content.what.pictures)
    for asking in try reader.ownAskings(from: today, through: today) where asking.state.isOpen {
      guard case .moment(let id) = asking.state.asked.last?.content.about, let moment = try reader.moment(id) else {
        continue
      }
      pictures += moment.state.noted.all.last?.content.about.pictures ?? []
      pictures += wishOption(moment.state)?.pictures ?? []
    }
    return Set(
      pictures.compactMap { picture in
        if case .photo(let medium) = picture { medium } else { nil }
      })
  }
}
