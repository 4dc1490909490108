import CoCreation
import HTTPTypes
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The way in without a password: on a paired device a tap on one's own picture opens.
struct FacesController: Controller {
  let desk: Desk
  private let cookies: SiteCookies

  init(desk: Desk) {
    self.desk = desk
    cookies = desk.ground.cookies
  }

  func addRoutes(to routes: Routes) {
    routes.show("faces") { try await faces($0, $1) }
    routes.show("faces/{person}") { try await face($0, $1) }
    routes.submit("faces/{person}", .entrance) { try await tap($0, $1, $2) }
  }

  private func faces(_ request: Request, _ context: SiteContext) async throws -> Response {
    let first = request.first
    let wanted = request.wanted
    let address = Address.faces.returning(to: wanted)
    guard let token = cookies.device(in: request) else {
      return desk.showStranger(request, context, address, FacesPage(people: [], returning: wanted))
    }
    let people = try await desk.devices.people(on: token)
    let known = try await desk.ledger.read(desk.area) { entries in
      try people.compactMap { try DeviceOwner($0.retyped(), in: entries) }
    }
    let page = FacesPage(
      people: known.map { FacesPage.Somebody(id: $0.id.retyped(), face: $0.face) }, from: first,
      staffMaySwitch: !(try await desk.shortCodes.remembered(on: token)).isEmpty, returning: wanted)
    // Where one person alone uses a device, its pages are as that person wants them from the start.
    return desk.showStranger(request, context, address, way: known.count == 1 ? known[0].way : nil, page)
  }

  private func face(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (owner, _) = try await owner(request, context)
    let page = FacePage(person: owner.id.retyped(), face: owner.face, returning: request.wanted)
    return desk.showStranger(request, context, .face(owner.id.retyped()), way: owner.way, page)
  }

  private func tap(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (owner, token) = try await owner(request, context)
    let credentials = try await desk.accounts.credentials(of: owner.id.retyped())
    let isShared = try await desk.devices.kind(of: token) == .shared
    let wanted = form["to"].map { ReturnPath.checked($0) }
    guard let credentials, credentials.pictureCodeHash != nil, !(isShared && form["me"] == "give") else {
      return try await open(owner, token, hasShownPictures: false, to: wanted, request)
    }
    let length = credentials.pictureCodeLength ?? PictureCodePage.length.upperBound
    let tapped = PictureChoice.tapped(form.all("tapped"))
    guard tapped.count >= length else {
      let entry = CodeEntry(length: length, isShared: isShared, tapped: tapped, wanted: wanted)
      return code(owner, entry, request, context)
    }
    switch try await desk.shortCodes.check(pictures: tapped, of: owner.id.retyped(), on: token) {
    case .right: return try await open(owner, token, hasShownPictures: true, to: wanted, request)
    case .wrong:
      let entry = CodeEntry(length: length, isShared: isShared, isWrong: true, wanted: wanted)
      return code(owner, entry, request, context)
    case .wait(let seconds): throw Trouble(.tooMany(seconds: seconds))
    }
  }

  /// A code of pictures while it is being tapped.
  private struct CodeEntry {
    let length: Int
    let isShared: Bool
    var isWrong = false
    var tapped: [String] = []
    /// The page that was wanted.
    let wanted: String?
  }

  private func code(
    _ owner: DeviceOwner, _ entry: CodeEntry, _ request: Request, _ context: SiteContext
  ) -> Response {
    let tongue = Tongue(owner.way.language, owner.way.register)
    let pictures = PictureChoice.options(in: tongue).compactMap { option in
      option.picture.map { (label: option.label, picture: $0, value: option.value) }
    }
    let page = FacePage(
      person: owner.id.retyped(), face: owner.face,
      code: FacePage.Code(
        pictures: pictures, tapped: entry.tapped, length: entry.length, isWrong: entry.isWrong,
        mayOnlyGive: entry.isShared), returning: entry.wanted)
    return desk.showStranger(
      request, context, .face(owner.id.retyped()), status: entry.isWrong ? .unprocessableContent : .ok, way: owner.way,
      page)
  }

  private func open(
    _ owner: DeviceOwner, _ token: DeviceToken, hasShownPictures: Bool, to wanted: String?, _ request: Request
  ) async throws -> Response {
    let opened = try await desk.devices.open(
      token, for: owner.id.retyped(), hasShownPictures: hasShownPictures,
      browser: BrowserName.of(request.headers[.userAgent]), replacing: cookies.session(in: request))
    guard let opened else { throw Trouble(.notAllowed) }
    let own = Address.of(owner.id, .today).path
    // Where a tap opens giving alone, what was wanted may not be read.
    let mayReturn = !opened.isOnSharedDevice || hasShownPictures
    var response = Response.seeOther(wanted.flatMap { mayReturn && $0.hasPrefix("\(own)/") ? $0 : nil } ?? own)
    cookies.keep(opened.token, seconds: opened.isOnSharedDevice ? nil : Sessions.Limits.ownDevice.idle, in: &response)
    // Where several use a device, nothing of what the one before saw stays on it.
    if opened.isOnSharedDevice { cookies.sweep(in: &response) }
    return response
  }

  /// Whose picture was tapped, on a device that is theirs; to everybody else there is no such page.
  private func owner(_ request: Request, _ context: SiteContext) async throws -> (DeviceOwner, DeviceToken) {
    let person = try context.person()
    guard let token = cookies.device(in: request), try await desk.devices.people(on: token).contains(person.retyped()),
      let owner = try await desk.ledger.read(desk.area, { try DeviceOwner(person, in: $0) })
    else { throw Trouble(.notFound) }
    return (owner, token)
  }
}

/// A person whose picture stands on a device, with what a device may show before anybody is signed in.
struct DeviceOwner: Sendable {
  let id: ID<Person>
  let face: Face
  let way: Way

  /// Reads a person; `nil` if nobody is registered under the id, or the name is erased.
  init?(_ id: ID<Person>, in entries: any LedgerReading) throws {
    let circle = try entries.circle(of: id)
    guard let name = circle.name, let way = circle.way else { return nil }
    self.id = id
    self.way = way
    face = Face(name: name.value, photo: circle.registered.last?.content.picture?.address)
  }
}

extension Request {
  /// The page that somebody wanted before they had to show who they are; `nil` if none is named.
  fileprivate var wanted: String? { uri.queryParameters["to"].map { ReturnPath.checked(String($0)) } }
}

extension Desk {
  /// The way in for somebody who is not signed in: by picture where the page is about one of those who use the device.
  func wayIn(_ request: Request) async throws -> Response {
    let parts = request.uri.path.split(separator: "/")
    guard let token = ground.cookies.device(in: request), parts.count > 1, parts[0] == "persons",
      let person = ID<Person>(String(parts[1])), try await devices.people(on: token).contains(person.retyped())
    else { return .signInFirst(request) }
    return .seeOther(.entrance(.faces, to: ReturnPath.checked(request.uri.path)))
  }
}
