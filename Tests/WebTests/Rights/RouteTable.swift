import CoCreation
import Links
import Pages
import Values
import Web

/// Who may use a route.
enum Needs: Sendable {
  /// Everybody, signed in or not.
  case everybody
  /// Whoever is signed in; a session that opens only giving too, if it says so.
  case signedIn(giving: Bool)
  /// Whoever has any standing towards the person.
  case related(giving: Bool)
  /// Whoever the table of rights lets do this.
  ///
  /// - Parameters:
  ///   - filtered: Whether those to whom things are shown item by item get a page of what is shown.
  ///   - giving: Whether a session that opens only giving may.
  case right(Act, Matter, filtered: Bool = false, giving: Bool = false)
  /// Those of these roles: pages that are about no single person, or about oneself.
  case only(Set<Role>)
}

/// One route with what is asked of it: every route of the site has one.
struct Row: Sendable {
  /// The method and the path as the router has it.
  let route: String
  let needs: Needs
  /// What stands in the place of a part of the path, where it is not the usual thing.
  let fill: [String: String]
  /// What a form sends, so that it is the rights that decide and not a missing field.
  let fields: String

  init(_ route: String, _ needs: Needs, _ fields: String = "", _ fill: [String: String] = [:]) {
    self.route = route
    self.needs = needs
    self.fields = fields
    self.fill = fill
  }

  var isForm: Bool { route.hasPrefix("POST ") }
  var isAboutPerson: Bool { route.contains("/persons/{person}") }

  /// What the form sends, with the house's own things in it.
  func fields(in house: TestHouse) -> String {
    fields.replacing("{own}", with: house.service.description)
      .replacing("{foreign}", with: house.otherService.description)
  }

  /// The path to ask for.
  func path(in rights: RightsHouse, of person: ID<Person>) -> String {
    let house = rights.house
    let usual: [String: String] = [
      "person": person.description, "day": house.today.description, "monday": house.today.monday.description,
      "moment": rights.moment.description, "asking": rights.open.description, "about": "free",
      "device": rights.device.device.description, "membership": rights.membership.description, "kind": "relative",
      "item": "chart", "service": house.service.description, "colleague": house.professional.description,
      "organisation": house.provider.description, "pack": "SE", "name": Pages.Asset.all[0].name,
      "medium": rights.moment.description, "wish": rights.wish.description,
      "comparison": rights.coding.study.description,
      "round": rights.coding.open.description, "book": rights.coding.book.description,
      "code": rights.coding.codes[0].description, "profile": rights.coding.profile.description,
      "passage": rights.coding.passages[0].description, "number": "1", "version": "1",
    ]
    let values = usual.merging(rights.furniture?.names ?? [:]) { $1 }.merging(fill) { $1 }
    let parts = route.split(separator: " ")[1].split(separator: "/").map { part -> String in
      guard part.hasPrefix("{") else { return String(part) }
      let name = String(part.dropFirst().dropLast())
      let value = values[name] ?? "?"
      switch value {
      case "closed": return rights.coding.closed.description
      case "answered": return rights.answered.description
      case "replied": return rights.replied.description
      case "asked": return rights.furniture?.question.description ?? "?"
      default: return value
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}

/// The table: a route that is not in it fails the test.
enum RouteTable {
  static let rows =
    plain + agreed

  /// Those that need no furniture in the house.
  static let plain =
    entrance + own + portraits + day + moments + askings + circle + register + voice + overviews + comparison

  static let staff: Set<Role> = [
    .professional, .keyWorker, .strangerProfessional, .manager, .decisionMaker, .administrator, .researcher,
  ]
  private static let glassBreakers: Set<Role> = [
    .professional, .keyWorker, .strangerProfessional, .manager, .decisionMaker,
  ]
  static let members: Set<Role> = [.representative, .unscopedRepresentative, .relative, .guide]
  private static let persons: Set<Role> = [.person, .otherPerson]

  private static let entrance = [
    Row("GET /", .everybody), Row("GET /sources", .everybody), Row("GET /files/{name}", .everybody),
    // A medium that belongs to nothing is there for nobody.
    Row("GET /media/{medium}", .only([])),
    Row("GET /sign-in", .everybody), Row("POST /sign-in", .everybody, "name=a&password=b"),
    Row("GET /sign-in/code", .everybody), Row("POST /sign-in/code", .everybody, "code=123456"),
    Row("GET /sign-in/day", .everybody), Row("POST /sign-in/day", .everybody, "code=00000000"),
    Row("GET /sign-in/second-factor", .only([])), Row("POST /sign-in/second-factor", .only([]), "code=123456"),
    Row("GET /sign-in/forgotten", .everybody),
    Row("POST /sign-in/forgotten", .everybody, "name=a&code=b&password=a+long+enough+one"),
    Row("POST /sign-out", .everybody), Row("GET /lock", .everybody), Row("POST /lock", .everybody),
    Row("GET /pairing", .everybody), Row("POST /pairing", .everybody, "code=00000000"),
    Row("GET /faces", .everybody),
    // A picture opens only on the device that is the person's.
    Row("GET /faces/{person}", .only([.givingOnly])), Row("POST /faces/{person}", .only([.givingOnly]), "me=yes"),
    // Nobody has signed in with a password on this device.
    Row("GET /unlock", .only([])), Row("POST /unlock", .only([]), "who=a&shortCode=1234"),
  ]

  private static let own = [
    Row("GET /account", .signedIn(giving: false)),
    Row("POST /account", .only(staff.union(members)), "change=shortCode&shortCode=2580"),
    Row("GET /account/second-factor", .only(staff.union(members))),
    Row("POST /account/second-factor", .only(staff.union(members)), "act=begin"),
    Row("GET /capacity", .only(staff.union(members))),
    Row("POST /capacity", .only(staff.union(members)), "capacity=x"),
    Row("GET /appearance", .everybody),
    Row("POST /appearance", .only(staff.union(members).union([.stranger])), "language=sv"),
    Row("GET /persons", .signedIn(giving: false)), Row("GET /represented", .signedIn(giving: false)),
    Row("GET /find", .signedIn(giving: false)),
    Row("GET /find/unsupported", .only(glassBreakers)),
    Row("POST /find/unsupported", .only(glassBreakers), "name=Nobody"),
    Row("GET /persons/{person}/wishes", .right(.write, .profile)),
    Row("POST /persons/{person}/wishes", .right(.write, .profile), "density=simple"),
    Row("GET /persons/{person}/devices", .right(.read, .device)),
    Row("POST /persons/{person}/devices/{device}", .right(.arrange, .device)),
    Row("GET /persons/{person}/devices/new", .right(.arrange, .pairing)),
    Row("POST /persons/{person}/devices/new", .right(.arrange, .pairing), "label=Tablet&kind=own"),
    Row("POST /administration/devices/{person}/{device}", .only([.administrator])),
    Row("GET /persons/{person}/picture-code", .right(.write, .profile)),
    Row("POST /persons/{person}/picture-code", .right(.write, .profile), "act=begin"),
    Row("POST /persons/{person}/picture-code/removal", .right(.arrange, .pairing)),
  ]

  private static let day = [
    // Whoever is not the person is sent to what is agreed.
    Row("GET /persons/{person}", .related(giving: true)), Row("GET /persons/{person}/live", .related(giving: true)),
    Row("GET /persons/{person}/days/{day}", .right(.read, .moment, filtered: true)),
    Row("GET /persons/{person}/weeks/{monday}", .right(.read, .moment, filtered: true)),
    Row("GET /persons/{person}/more", .related(giving: true)),
    Row("GET /persons/{person}/here", .right(.read, .day)),
    Row("POST /persons/{person}/here", .right(.arrange, .day), "came=me"),
    Row("POST /persons/{person}/next", .right(.write, .day), "what=Lunch"),
    Row("GET /persons/{person}/looked", .right(.read, .accessLog)),
  ]

  private static let moments = [
    Row("GET /persons/{person}/moments/new", .right(.write, .moment, giving: true)),
    Row("GET /persons/{person}/moments/new/{about}", .right(.write, .moment, giving: true)),
    Row(
      "POST /persons/{person}/moments/new/{about}", .right(.write, .moment, giving: true),
      "matter=Dinner&carriedOut=together"),
    Row("GET /persons/{person}/moments/{moment}", .right(.read, .moment)),
    // Whoever else may write is told that only the person says so.
    Row("POST /persons/{person}/moments/{moment}", .right(.write, .moment), "words=No"),
    Row("GET /persons/{person}/moments/{moment}/correction", .right(.write, .moment)),
    // Only the person says that it was not so.
    Row("GET /persons/{person}/moments/{moment}/objection", .only([.person])),
    Row("POST /persons/{person}/moments/{moment}/objection", .only([.person]), "words=No"),
    Row("GET /persons/{person}/moments/{moment}/mirror", .right(.write, .mirror)),
    Row("POST /persons/{person}/moments/{moment}/mirror", .right(.write, .mirror), "choice=justRight"),
  ]

  // Nobody but the person opens an answer.
  private static let askings = [
    Row("GET /persons/{person}/askings/{asking}", .right(.write, .answer, giving: true)),
    Row("GET /persons/{person}/askings/{asking}/change", .right(.write, .answer, giving: true)),
    Row("GET /persons/{person}/askings/{asking}/passes", .right(.write, .answer, giving: true)),
    Row("GET /persons/{person}/askings/{asking}/change-passes", .right(.write, .answer, giving: true)),
    Row("GET /persons/{person}/askings/{asking}/present", .right(.write, .answer), "", answered),
    Row("POST /persons/{person}/askings/{asking}/present", .right(.write, .answer), "nobody=yes", answered),
    Row("GET /persons/{person}/askings/{asking}/sharing", .right(.show, .answer, giving: true), "", answered),
    Row("GET /persons/{person}/askings/{asking}/thanks", .right(.show, .answer, giving: true), "", answered),
    Row("GET /persons/{person}/askings/{asking}/stop", .right(.write, .answer, giving: true)),
    // Only to whom the person shows it; here to nobody.
    Row("GET /persons/{person}/askings/{asking}/shown", .right(.read, .answer), "", answered),
    Row("POST /persons/{person}/askings/{asking}", .right(.write, .answer, giving: true), "answer=justRight"),
    Row(
      "POST /persons/{person}/askings/{asking}/helper", .right(.write, .answer, giving: true),
      "answer=justRight&helper="),
    Row("POST /persons/{person}/askings/{asking}/sharing", .right(.show, .answer), "audience=onlyMe", answered),
    Row("POST /persons/{person}/askings/{asking}/undo", .right(.write, .answer, giving: true), "", answered),
    Row("POST /persons/{person}/askings/{asking}/stop", .right(.write, .answer, giving: true)),
  ]
  private static let answered = ["asking": "answered"]

  private static let circle = [
    Row("GET /persons/{person}/circle", .right(.read, .circle)),
    Row("GET /persons/{person}/circle/support", .right(.arrange, .registration)),
    Row(
      "POST /persons/{person}/circle/support", .right(.arrange, .registration),
      "act=begin&service=01900000-0000-7000-8000-000000000001&first=2026-09-21"),
    Row("GET /persons/{person}/circle/{membership}", .right(.read, .circle)),
    // It is the relative's place: an authority ends and gives its own and those of representatives.
    Row("POST /persons/{person}/circle/{membership}", .only([.person, .manager]), "last=2026-09-21"),
    Row("POST /persons/{person}/circle/{membership}/renewal", .only([.person, .manager]), "term=year"),
    Row("POST /persons/{person}/circle/{membership}/code", .only([.person, .manager])),
    Row("GET /persons/{person}/circle/new", .right(.arrange, .circle)),
    Row("GET /persons/{person}/circle/new/{kind}", .only([.person, .manager])),
    Row(
      "POST /persons/{person}/circle/new/{kind}", .only([.person, .manager]),
      "id=01900000-0000-7000-8000-000000000002&name=Bo&term=year&first=2026-09-21&last=2026-12-21"),
    Row("GET /persons/{person}/shown", .right(.show, .profile)),
    Row("GET /persons/{person}/shown/{item}", .right(.show, .chart)),
    Row("POST /persons/{person}/shown/{item}", .right(.show, .chart), "hide=01900000-0000-7000-8000-000000000003"),
    Row("GET /persons/{person}/layer", .right(.arrange, .voluntaryLayer)),
    Row("POST /persons/{person}/layer", .right(.arrange, .voluntaryLayer), "layer=paused"),
    Row("GET /persons/{person}/how-to-ask", .right(.write, .rhythm)),
    Row("POST /persons/{person}/how-to-ask", .right(.write, .rhythm), "rhythm=weekly"),
    Row("GET /persons/{person}/rhythm", .right(.write, .rhythm)),
    Row("POST /persons/{person}/rhythm", .right(.write, .rhythm, giving: true), "rhythm=weekly"),
    // Whoever has a relation needs no reason; whoever has none gives one, if they are appointed to support or decide.
    Row("GET /persons/{person}/reason", .only(related.union([.strangerProfessional]))),
    Row("POST /persons/{person}/reason", .only(related.union([.strangerProfessional])), "reason=Fire"),
  ]
  private static let related = staff.union(members).union([.person])
    .subtracting([.strangerProfessional, .administrator, .researcher])
}
