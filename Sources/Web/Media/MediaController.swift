import CoCreation
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Values

/// Photos and recordings: served only through the rights of what they belong to.
package struct MediaController: Sendable {
  private let desk: Desk

  package init(desk: Desk) {
    self.desk = desk
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
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
      try await desk.ledger.read(desk.area) { entries -> MediaAddress? in
        guard let address = try entries.address(of: id) else { return nil }
        // On a paired device a tap on one's own picture opens, so that picture is seen before anybody is signed in.
        if faces.contains(id) { return address }
        guard let session else { return nil }
        let caller = try desk.recognise(session, device, language, in: entries)
        return try entries.places(showing: address).contains { place in
          try desk.mayRead(place, caller, in: entries)
        } ? address : nil
      }
    }
    guard let address = found, let medium = try await desk.ledger.store.media.medium(address, in: desk.area) else {
      throw Trouble(.notFound)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: medium.type.name, .contentLength: String(medium.byteCount),
        .cacheControl: "private, max-age=3600", .known("Content-Disposition"): "inline",
      ],
      body: ResponseBody(contentLength: medium.byteCount) { writer in
        var index = 0
        while let piece = try await desk.ledger.store.media.piece(index, of: address, in: desk.area) {
          try await writer.write(ByteBuffer(bytes: piece))
          index += 1
        }
        try await writer.finish(nil)
      })
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

  /// Whether somebody may read the entry at a place, and so see what it shows.
  fileprivate func mayRead(_ place: Place, _ caller: Caller, in entries: any LedgerReading) throws -> Bool {
    guard let first = try entries.entries(of: place.stream, limit: 1).first else { return false }
    // The face of somebody who works is seen by everybody who is signed in.
    guard let person = first.header.particulars.person else { return true }
    do {
      let record = try open(person, for: caller, in: entries)
      return try record.reader.shows(place.stream)
    } catch is Denial {
      return false
    }
  }
}
