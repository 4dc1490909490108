import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

/// A page with invented content, as a reader would meet it.
struct Specimen: Sendable {
  let name: String
  let reader: Reader
  let here: @Sendable (Cast) -> Address
  let page: @Sendable (Cast) -> any Page

  enum Reader: Sendable {
    case nobody, person, shared, staff, manager, decider, member, administrator, researcher
  }

  init(
    _ name: String, _ reader: Reader, _ here: @escaping @Sendable (Cast) -> Address,
    _ page: @escaping @Sendable (Cast) -> any Page
  ) {
    self.name = name
    self.reader = reader
    self.here = here
    self.page = page
  }

  /// A specimen about the person.
  init(
    _ name: String, _ reader: Reader, _ place: Address.Place, _ page: @escaping @Sendable (Cast) -> any Page
  ) {
    self.init(name, reader, { .person($0.alva, place) }, page)
  }

  func scene(_ tongue: Tongue, _ density: Density) -> Scene {
    let cast = Cast(tongue: tongue)
    let visitor: Visitor =
      switch reader {
      case .nobody: .signedOut
      case .person: .person(cast.alva, name: "Alva", isShared: false)
      case .shared: .person(cast.alva, name: "Alva", isShared: true)
      case .staff: .staff(name: "Kim", isManagerOf: nil, isDecisionMaker: false)
      case .manager: .staff(name: "Sara", isManagerOf: cast.id(9), isDecisionMaker: false)
      case .member: .member(name: "Nils")
      case .administrator: .administrator(name: "Olle")
      case .researcher: .researcher(name: "Ann")
      case .decider: .staff(name: "Lena", isManagerOf: nil, isDecisionMaker: true)
      }
    let address = here(cast)
    let isAboutPerson = if case .person = address { true } else { false }
    return Scene(
      tongue: tongue, density: density, visitor: visitor, here: address, today: cast.today,
      about: isAboutPerson && reader != .person && reader != .shared ? .init(id: cast.alva, name: "Alva") : nil,
      done: name == "moment" ? .init("Sparat", undo: address) : nil, seal: "3f9a", isInvented: reader == .nobody,
      records: reader == .researcher ? nil : TestPack.swedish.map { RecordBook($0, at: .publicProvider) })
  }

  func html(_ tongue: Tongue, _ density: Density) -> HTML {
    page(Cast(tongue: tongue)).document(in: scene(tongue, density))
  }

  var densities: [Density] {
    reader == .person || reader == .shared || reader == .nobody ? Density.allCases : [.standard, .simple]
  }
}

extension Specimen {
  static let all: [Specimen] =
    start + circle + register + limits + frames + keys + more + planWork + concerns + entrance + asking + day + answers
    + plan + forms
    + moments
    + team
    + services
    + wishes
    + site
    + comparing + coding + versions

  static func named(_ name: String) -> Specimen? { all.first { $0.name == name } }
}
