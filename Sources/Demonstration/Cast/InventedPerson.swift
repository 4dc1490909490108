import CoCreation
import Values

/// A person of the demonstration, as they are written down: nobody is meant.
struct InventedPerson: Sendable {
  let key: String
  let name: String
  /// The symbol that stands for the person, by its OpenMoji code.
  let picture: String
  let unit: Unit
  var story = Story.ordinary
  var density = Density.simple
  var register = Register.easy
  var language = Language.swedish
  var frequency = Frequency.daily(times: 1)
  var audience = Audience.onlyMe
  var teamMayCount = true
  var asksIfListened = false
  /// Who supports, the key worker first.
  let team: [String]
  /// What the person's days are about, by the keys of occasions.
  let likes: [String]
  var papers = Papers()
  /// With whom a tour can be taken with the person: then each day begins with a moment of the two, and a question about it
  /// that waits.
  var tour: String? = nil

  /// The units of the demonstration.
  enum Unit: String, CaseIterable, Sendable {
    case groupHome = "hasselgarden"
    case workshop = "kastanjen"
    case assistance = "lyktan"
  }

  /// What there is on paper about the person.
  struct Papers: Sendable {
    var frame = Frame.registered
    var isPlanFinished = true

    /// Where the frame comes from.
    enum Frame: Sendable {
      case registered
      /// Entered by the provider from the paper decision.
      case copied
      case missing
    }
  }

  static let all: [InventedPerson] = [
    InventedPerson(
      key: "alva", name: "Alva", picture: "1F98A", unit: .groupHome, team: ["ali", "kim", "rosa"],
      likes: ["breakfast", "walk", "swim", "call", "dinner", "evening"], tour: "kim"),
    InventedPerson(
      key: "bengt", name: "Bengt", picture: "1F43B", unit: .groupHome, story: .takenOver, team: ["rosa", "kim", "ali"],
      likes: ["dinner", "shopping", "walk", "evening", "clothes"]),
    InventedPerson(
      key: "cissi", name: "Cissi", picture: "1F98B", unit: .groupHome, density: .standard, register: .standard,
      audience: .whoWereThere, asksIfListened: true, team: ["kim", "mira", "ali"],
      likes: ["shower", "cleaning", "coffee", "money", "evening"]),
    InventedPerson(
      key: "doris", name: "Doris", picture: "1F99C", unit: .groupHome, story: .silent, team: ["mira", "rosa", "ali"],
      likes: ["evening", "coffee", "walk", "breakfast"]),
    InventedPerson(
      key: "elin", name: "Elin", picture: "1F431", unit: .groupHome, story: .restored, density: .standard,
      register: .standard, audience: .everyoneWhoHelpsMe, team: ["ali", "mira", "kim"],
      likes: ["clothes", "shopping", "dinner", "swim", "money"]),
    InventedPerson(
      key: "folke", name: "Folke", picture: "1F422", unit: .groupHome, story: .bySigns, density: .simplest,
      frequency: .never, teamMayCount: false, team: ["rosa", "ali", "kim"],
      likes: ["music", "bath", "walk", "coffee"]),
    InventedPerson(
      key: "gustav", name: "Gustav", picture: "1F99B", unit: .workshop, story: .paused, density: .simplest,
      teamMayCount: false, team: ["tove", "nils"], likes: ["work", "coffee"]),
    InventedPerson(
      key: "hanna", name: "Hanna", picture: "1F426", unit: .workshop, frequency: .weekly(days: 3),
      team: ["nils", "tove"], likes: ["work", "coffee", "walk"], papers: Papers(isPlanFinished: false)),
    InventedPerson(
      key: "ibrahim", name: "Ibrahim", picture: "1F981", unit: .workshop, density: .standard, register: .standard,
      frequency: .weekly(days: 4), team: ["tove", "nils"], likes: ["work", "coffee", "call"],
      papers: Papers(frame: .missing)),
    InventedPerson(
      key: "jonna", name: "Jonna", picture: "1F9A9", unit: .assistance, story: .leftAlone, register: .standard,
      team: ["yasmin", "sam"], likes: ["bus", "shower", "shopping", "call", "evening"],
      papers: Papers(frame: .copied)),
    InventedPerson(
      key: "karim", name: "Karim", picture: "1F42C", unit: .assistance, density: .standard, register: .standard,
      frequency: .daily(times: 2), team: ["sam", "yasmin"], likes: ["bus", "dinner", "money", "evening"],
      tour: "sam"),
    InventedPerson(
      key: "lo", name: "Lo", picture: "1F989", unit: .assistance, density: .standard, register: .standard,
      language: .english, team: ["yasmin", "sara"], likes: ["walk", "swim", "evening"], tour: "yasmin"),
    InventedPerson(
      key: "mo", name: "Mo", picture: "1F994", unit: .groupHome, story: .takenOver, language: .english,
      team: ["mira", "rosa", "kim"], likes: ["dinner", "shopping", "walk", "evening"], tour: "rosa"),
    InventedPerson(
      key: "nour", name: "Nour", picture: "1F9A2", unit: .assistance, story: .leftAlone, density: .standard,
      register: .standard, language: .english, team: ["sara", "sam"], likes: ["bus", "shopping", "swim", "evening"],
      papers: Papers(frame: .copied)),
  ]
}
