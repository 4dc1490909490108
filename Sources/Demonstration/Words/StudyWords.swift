import CoCreation

/// What the two researchers of the demonstration write: their question, their codes, and why they settled as they did.
enum StudyWords {
  static let title = "Vad betyder samskapande på olika håll?"
  static let book = "Kodbok om samskapande"
  static let question = "Vad går ihop med att arbetet lever vidare när projektet är slut?"
  static let firstVersion = "Första versionen, efter att vi läst fem profiler tillsammans."
  static let why = "Stycket säger det rakt ut. Vi läste det högt och var överens."
  static let whyNot = "Ordet finns, men det handlar om personalens möten, inte om personerna."
  static let note = "Osäker: är det personens ord eller projektets?"

  /// The pilots of the first round, by their keys.
  static let first = ["uk-my-direction", "es-co-crea-te", "nl-houten", "hu-household", "se-jonkoping"]
  /// The pilot of the second round.
  static let second = ["fi-turku"]

  /// A code with the words by which each of the two finds it.
  struct InventedCode {
    let name: String
    let group: CodeGroup
    let definition: String
    let example: String
    let notWhen: String?
    let rea: [String]
    let ivar: [String]
  }

  static let codes = [
    InventedCode(
      name: "Lyssnar först", group: .behaviours,
      definition: "De som arbetar lyssnar på personerna innan de själva föreslår något.",
      example: "Deep listening and open dialogue", notWhen: "Enkäter och statistik.",
      rea: ["listen", "voice", "hear ", "stories"], ivar: ["listen", "voice", "dialogue"]),
    InventedCode(
      name: "Gör tillsammans", group: .practices,
      definition: "Personer och professionella planerar eller gör något tillsammans.",
      example: "Co-produced rehabilitation plans based on strengths", notWhen: "Möten bara för personal.",
      rea: ["together", "co-produc", "co-design", "jointly"], ivar: ["together", "co-produc", "co-design", "shared"]),
    InventedCode(
      name: "Personens egen makt", group: .values,
      definition: "Att personen bestämmer över sitt liv eller får mer att säga till om.",
      example: "control over one's own life", notWhen: nil,
      rea: ["control", "agency", "own life", "self-suff"], ivar: ["control", "agency", "decide", "own life"]),
    InventedCode(
      name: "Ledning och politik bakom", group: .conditions,
      definition: "Chefer, politiker eller regler stöder arbetet.",
      example: "New political will after a change of city government", notWhen: "Lagar som bara nämns.",
      rea: ["polic", "politic", "manager", "city "], ivar: ["polic", "politic", "manager", "municipal"]),
    InventedCode(
      name: "Något blev kvar", group: .outcomes,
      definition: "Något nytt finns kvar eller går vidare efter projektet.",
      example: "A manifesto for co-creation", notWhen: "Planer som inte har börjat.",
      rea: ["new ", "continu", "adopted", "spread"], ivar: ["new ", "continu", "carried on"]),
  ]
}
