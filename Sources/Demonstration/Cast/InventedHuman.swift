import CoCreation

/// Somebody of the demonstration who works, represents or is close, as they are written down.
struct InventedHuman: Sendable {
  let key: String
  let name: String
  let title: String
  let task: Task?

  /// What they are appointed to.
  enum Task: Hashable, Sendable {
    case supports(InventedPerson.Unit)
    case leads(InventedPerson.Unit)
    case decides
    case administers
    case researches
  }

  static let all: [InventedHuman] = [
    InventedHuman(key: "kim", name: "Kim Sundvik", title: "stödassistent", task: .supports(.groupHome)),
    InventedHuman(key: "ali", name: "Ali Granlöv", title: "stödpedagog", task: .supports(.groupHome)),
    InventedHuman(key: "rosa", name: "Rosa Kvistmark", title: "stödassistent", task: .supports(.groupHome)),
    InventedHuman(key: "mira", name: "Mira Tallmo", title: "stödassistent", task: .supports(.groupHome)),
    InventedHuman(key: "maria", name: "Maria Dalsten", title: "enhetschef", task: .leads(.groupHome)),
    InventedHuman(key: "tove", name: "Tove Ängsrud", title: "handledare", task: .supports(.workshop)),
    InventedHuman(key: "nils", name: "Nils Rönnhag", title: "handledare", task: .supports(.workshop)),
    InventedHuman(key: "ove", name: "Ove Stenkil", title: "enhetschef", task: .leads(.workshop)),
    InventedHuman(key: "yasmin", name: "Yasmin Björkvall", title: "personlig assistent", task: .supports(.assistance)),
    InventedHuman(key: "sam", name: "Sam Norrbäck", title: "personlig assistent", task: .supports(.assistance)),
    InventedHuman(key: "sara", name: "Sara Lindvass", title: "personlig assistent", task: .supports(.assistance)),
    InventedHuman(key: "petra", name: "Petra Hedlycke", title: "verksamhetschef", task: .leads(.assistance)),
    InventedHuman(key: "dan", name: "Dan Åkerbyvall", title: "LSS-handläggare", task: .decides),
    InventedHuman(key: "ada", name: "Ada Ekeblom", title: "systemförvaltare", task: .administers),
    InventedHuman(key: "rea", name: "Rea Vindrud", title: "forskare", task: .researches),
    InventedHuman(key: "ivar", name: "Ivar Fältskog", title: "forskare", task: .researches),
    InventedHuman(key: "rune", name: "Rune Flodhed", title: "god man", task: nil),
    InventedHuman(key: "sanna", name: "Sanna Ljungvist", title: "syster", task: nil),
    InventedHuman(key: "greta", name: "Greta Utbygd", title: "vägledare", task: nil),
  ]
}
