import CoCreation

/// Somebody of the demonstration who works, represents or is close, as they are written down.
struct InventedHuman: Sendable {
  let key: String
  let name: String
  let title: String
  let task: Task?
  /// The symbol that stands in place of a photo, by its OpenMoji code; letters stand there where it is missing.
  var picture: String? = nil

  /// What they are appointed to.
  enum Task: Hashable, Sendable {
    case supports(InventedPerson.Unit)
    case leads(InventedPerson.Unit)
    case decides
    case administers
    case researches
  }

  static let all: [InventedHuman] = [
    InventedHuman(
      key: "kim", name: "Kim Sundvik", title: "stödassistent", task: .supports(.groupHome), picture: "1F9D1"),
    InventedHuman(key: "ali", name: "Ali Granlöv", title: "stödpedagog", task: .supports(.groupHome), picture: "1F9D4"),
    InventedHuman(
      key: "rosa", name: "Rosa Kvistmark", title: "stödassistent", task: .supports(.groupHome),
      picture: "1F469-200D-1F9B0"),
    InventedHuman(
      key: "mira", name: "Mira Tallmo", title: "stödassistent", task: .supports(.groupHome), picture: "1F469-200D-1F9B1"
    ),
    InventedHuman(key: "maria", name: "Maria Dalsten", title: "enhetschef", task: .leads(.groupHome), picture: "1F469"),
    InventedHuman(
      key: "tove", name: "Tove Ängsrud", title: "handledare", task: .supports(.workshop), picture: "1F469-200D-1F9B3"),
    InventedHuman(key: "nils", name: "Nils Rönnhag", title: "handledare", task: .supports(.workshop), picture: "1F468"),
    InventedHuman(key: "ove", name: "Ove Stenkil", title: "enhetschef", task: .leads(.workshop), picture: "1F474"),
    InventedHuman(
      key: "yasmin", name: "Yasmin Björkvall", title: "personlig assistent", task: .supports(.assistance),
      picture: "1F9D5"),
    InventedHuman(
      key: "sam", name: "Sam Norrbäck", title: "personlig assistent", task: .supports(.assistance),
      picture: "1F9D1-200D-1F9B1"),
    InventedHuman(
      key: "sara", name: "Sara Lindvass", title: "personlig assistent", task: .supports(.assistance), picture: "1F471"),
    InventedHuman(
      key: "petra", name: "Petra Hedlycke", title: "verksamhetschef", task: .leads(.assistance), picture: "1F475"),
    InventedHuman(key: "dan", name: "Dan Åkerbyvall", title: "LSS-handläggare", task: .decides),
    InventedHuman(key: "ada", name: "Ada Ekeblom", title: "systemförvaltare", task: .administers),
    InventedHuman(key: "rea", name: "Rea Vindrud", title: "forskare", task: .researches),
    InventedHuman(key: "ivar", name: "Ivar Fältskog", title: "forskare", task: .researches),
    InventedHuman(key: "rune", name: "Rune Flodhed", title: "god man", task: nil, picture: "1F468-200D-1F9B3"),
    InventedHuman(key: "sanna", name: "Sanna Ljungvist", title: "syster", task: nil),
    InventedHuman(key: "greta", name: "Greta Utbygd", title: "vägledare", task: nil),
  ]
}
