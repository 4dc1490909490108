package import Values

/// A place of the site, which prints its own path: every link and every form leads to one of these.
///
/// The ids are those of the things shown; the kinds below only keep them apart.
package enum Address: Hashable, Sendable {
  case start
  /// Name and password of staff.
  case signIn
  /// The code of an app, after the password.
  case signInCode
  /// Setting up an app with codes, after a one-time code was used from outside.
  case signInSetUp
  /// The code of a day, for those who come on that day.
  case dayCode
  /// A one-time code instead of a forgotten password.
  case forgotten
  /// "Tap your picture", on a paired device.
  case faces
  /// "Is it you?", and the picture code.
  case face(ID<Person>)
  /// The same ways in, with the page that somebody wanted: `faces`, `face`, `signIn` or one of its steps.
  indirect case entrance(Address, to: String)
  case signOut
  case lock
  /// What a device says of itself while it is being paired.
  case pairing
  /// Language, register and density of whoever reads.
  case appearance
  case sources
  /// The start of a demonstration: one moment on two devices.
  case tour
  /// Going in as one of the invented people of a demonstration.
  case enterDemonstration
  /// One's own account: password, short code, sessions.
  case account
  /// One's own picture.
  case portrait
  /// Setting up one's own second factor.
  case secondFactor
  /// Opening a device again, or switching to oneself, with a short code.
  case unlock
  /// What one human may act as, of which one holds at a time.
  case capacity
  /// Today's persons of a professional.
  case persons
  case find(query: String)
  /// What was found, from the nth on.
  case findFrom(query: String, first: Int)
  /// Frames of a decision maker.
  case decisions
  case newDecision
  /// A decision maker enters a person whom no service supports yet.
  case newDecidedPerson
  /// Finding a person whom one does not support, to read with a reason.
  case unsupported
  /// A first-line manager's page of a service.
  case service(ID<Service>)
  /// The persons and the staff of a service, by name.
  case people(ID<Service>)
  case newPerson(ID<Service>)
  case newColleague(ID<Service>)
  /// A member of a service's staff: a new one-time code, the end of the appointment.
  case colleague(ID<Service>, ID<Colleague>)
  /// "This is not how I want it", as it waits for those who shall answer.
  case concerns
  /// The name and picture of a member of a service's staff.
  case colleaguePortrait(ID<Service>, ID<Colleague>)
  /// Those whom a representative represents, and who show something to a relative.
  case represented
  /// Organisations, accounts, packs and devices.
  case administration
  /// What is past its time in the administrator's organisation.
  case erasures
  case newOrganisation
  case newService(ID<Organisation>)
  case newAccount
  case accountOf(ID<Colleague>)
  /// The name and picture that belong to an account.
  case accountPortrait(ID<Colleague>)
  /// A person's device, taken away by whoever looks after devices.
  case deviceOf(ID<Person>, ID<Device>)
  /// A pack by its key.
  case pack(String)
  /// What a service tells of itself for comparison.
  case serviceProfile(ID<Service>)
  case person(ID<Person>, Place)
  /// Comparisons of services and pilots.
  case comparisons
  case comparison(ID<Comparison>, ComparisonPlace)
  case codeBooks
  case codeBook(ID<CodeBook>, CodeBookPlace)
  case profiles
  case profile(ID<Profile>)
  /// A file of the program's own, by its name with its content's hash.
  case file(String)
  /// A picture of a set, by its code.
  case picture(code: String)
  /// A photo or a recording.
  case medium(ID<Medium>)

  /// Somebody who gets support.
  package enum Person {}
  /// A unit of a provider.
  package enum Service {}
  /// A photo or a recording.
  package enum Medium {}
  /// A moment of daily life.
  package enum Moment {}
  /// An implementation plan.
  package enum Plan {}
  /// A part of a plan.
  package enum Agreement {}
  /// Something that was told to come on a day.
  package enum Coming {}
  /// A decision of an authority.
  package enum Frame {}
  /// One question asked.
  package enum Asking {}
  /// A drift question.
  package enum Signal {}
  /// One occasion on which signs were read.
  package enum Sighting {}
  /// An entry of a person's chart of signs.
  package enum ChartEntry {}
  /// A wish that something be otherwise.
  package enum Wish {}
  /// A paired device.
  package enum Device {}
  /// Somebody who works, or acts for a person, with an account.
  package enum Colleague {}
  /// An authority or a provider.
  package enum Organisation {}
  /// Somebody's place in a circle.
  package enum Membership {}
  /// Something that locks, takes away, holds, watches or keeps from.
  package enum Limit {}
  /// A wish that does not fit a frame, as a question with an owner.
  package enum FrameQuestion {}
}

extension Address {
  /// The path, with its query if it has one; always begins with a slash.
  package var path: String {
    switch self {
    case .start: "/"
    case .signIn: "/sign-in"
    case .signInCode: "/sign-in/code"
    case .dayCode: "/sign-in/day"
    case .signInSetUp: "/sign-in/second-factor"
    case .forgotten: "/sign-in/forgotten"
    case .faces: "/faces"
    case .face(let person): "/faces/\(person)"
    case .entrance(let way, let page): "\(way.path)?to=\(Address.encoded(page))"
    case .signOut: "/sign-out"
    case .lock: "/lock"
    case .pairing: "/pairing"
    case .appearance: "/appearance"
    case .sources: "/sources"
    case .tour: "/demonstration"
    case .enterDemonstration: "/demonstration/enter"
    case .account: "/account"
    case .portrait: "/account/portrait"
    case .secondFactor: "/account/second-factor"
    case .unlock: "/unlock"
    case .capacity: "/capacity"
    case .persons: "/persons"
    case .find(let query): query.isEmpty ? "/find" : "/find?q=\(Self.encoded(query))"
    case .findFrom(let query, let first): "/find?q=\(Self.encoded(query))&from=\(first)"
    case .decisions: "/decisions"
    case .newDecision: "/decisions/new"
    case .newDecidedPerson: "/decisions/persons/new"
    case .unsupported: "/find/unsupported"
    case .service(let service): "/services/\(service)"
    case .people(let service): "/services/\(service)/people"
    case .newPerson(let service): "/services/\(service)/persons/new"
    case .newColleague(let service): "/services/\(service)/staff/new"
    case .colleague(let service, let colleague): "/services/\(service)/staff/\(colleague)"
    case .colleaguePortrait(let service, let colleague): "/services/\(service)/staff/\(colleague)/portrait"
    case .concerns: "/concerns"
    case .represented: "/represented"
    case .administration: "/administration"
    case .erasures: "/administration/erasures"
    case .newOrganisation: "/administration/organisations/new"
    case .newService(let organisation): "/administration/organisations/\(organisation)/services/new"
    case .newAccount: "/administration/accounts/new"
    case .accountOf(let colleague): "/administration/accounts/\(colleague)"
    case .deviceOf(let person, let device): "/administration/devices/\(person)/\(device)"
    case .accountPortrait(let colleague): "/administration/accounts/\(colleague)/portrait"
    case .pack(let key): "/administration/packs/\(Self.encoded(key))"
    case .serviceProfile(let service): "/services/\(service)/profile"
    case .comparisons: "/comparisons"
    case .comparison(let comparison, let place): "/comparisons/\(comparison)\(place.path)"
    case .codeBooks: "/code-books"
    case .codeBook(let book, let place): "/code-books/\(book)\(place.path)"
    case .profiles: "/profiles"
    case .profile(let profile): "/profiles/\(profile)"
    case .person(let person, let place): "/persons/\(person)\(place.path)"
    case .file(let name): "/files/\(Self.encoded(name))"
    case .picture(let code): "/pictures/\(Self.encoded(code))"
    case .medium(let medium): "/media/\(medium)"
    }
  }

  /// The path of a list from its nth item on, for pages that show a few at a time.
  package func path(from first: Int) -> String {
    let path = path
    return first == 0 ? path : "\(path)\(path.utf8.contains(UInt8(ascii: "?")) ? "&" : "?")from=\(first)"
  }

  /// A text as a part of a path or a query: every byte but letters, digits, `-`, `.`, `_` and `~` as `%` and two digits (RFC 3986).
  ///
  /// The texts `.` and `..` would climb in a path, even as bytes (WHATWG URL), and name nothing here: they become `_`.
  static func encoded(_ text: String) -> String {
    guard text != ".", text != ".." else { return "_" }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}
