/// The first page of a stranger, and the start of a demonstration.
package struct StartWords: Sentences {
  package let title, text: String
  package let withPicture, withPictureNote, withName, withNameNote: String
  // The demonstration.
  package let momentTitle, momentText, invented: String
  package let personsDevice, professionalsDevice: @Sendable (_ name: String) -> String
  package let openAlone: @Sendable (_ device: String) -> String
  /// The button that opens somebody's device, and what it does.
  package let openDevice: @Sendable (_ name: String) -> String
  package let openDeviceText: String
  package let minute: @Sendable (_ number: Int) -> String
  /// The person's name, then the professional's.
  package let answer, mirror, show, both: @Sendable (_ person: String, _ professional: String) -> String
  /// The first step is spent for today, and what to do next.
  package let answeredToday, goOnInstead, tomorrow: String
  package let withOther: @Sendable (_ person: String) -> String
  package let doneToday: String
  /// From the steps to the devices on the same page, and back.
  package let toDevices, toSteps: String
  package let later: String
  package let question: @Sendable (_ name: String) -> String
  /// The manager of a unit with enough persons for figures, and of one with too few.
  package let manager, managerOfFew: @Sendable (_ unit: String) -> String
  package let looked: @Sendable (_ name: String) -> String
  package let enterTitle, enterText: String
  package let enterAs: @Sendable (_ name: String, _ role: String) -> String
  package let person, representative, relative, professional, keyWorker, managerRole, decisionMaker, guide: String
  package let administrator, researcher: String
}

extension StartWords {
  package static let swedish = StartWords(
    title: "Välkommen till Samspel",
    text: "Här formar den som får stöd och de som ger det stödet tillsammans, dag för dag.",
    withPicture: "Med min bild", withPictureNote: "För dig som får stöd",
    withName: "Med namn och lösenord", withNameNote: "För personal, företrädare och anhöriga",
    momentTitle: "En stund, två sidor",
    momentText:
      "Här ser du två enheter: personens och personalens. Gör stegen i tur och ordning. Allt händer på riktigt, och det tar tre minuter.",
    invented: "Alla personer här är påhittade.",
    personsDevice: { "Personens enhet: \($0)" }, professionalsDevice: { "Personalens enhet: \($0)" },
    openAlone: { "Öppna ”\($0)” för sig" },
    openDevice: { "Öppna \(Grammar.swedish.possessive($0)) enhet" },
    openDeviceText: "Då är du inne som den här personen, på den här enheten.",
    minute: { "Minut \($0)" },
    answer: { person, professional in "\(person) svarar på en fråga. Hos \(professional) syns inget av svaret." },
    mirror: { person, professional in "\(professional) svarar på spegeln: hur var det för \(person)?" },
    show: { person, professional in "\(person) visar sitt svar för \(professional)." },
    both: { _, professional in "Se båda svaren på \(Grammar.swedish.possessive(professional)) enhet." },
    answeredToday: "Redan svarat i dag.", goOnInstead: "Gå vidare till nästa steg.",
    tomorrow: "I morgon finns en ny fråga.", withOther: { "Eller gör stegen med \($0), som inte har svarat än." },
    doneToday: "Redan gjort i dag.",
    toDevices: "Till de två enheterna", toSteps: "Till stegen",
    later: "Fyra månader senare har svaren glidit för två personer, åt var sitt håll. Båda får en fråga.",
    question: { "\(Grammar.swedish.possessive($0)) fråga" },
    manager: {
      "Chefens sida, \($0): ett mönster av svar från minst fem personer. Det går inte att se vem som har svarat vad."
    },
    managerOfFew: { "Chefens sida, \($0): där är det för få personer, så inget mönster visas." },
    looked: { "\($0) ser vem som har läst. Ditt eget besök för en minut sedan står där." },
    enterTitle: "Gå in som någon", enterText: "Välj vem du vill vara. Du kan byta när du vill.",
    enterAs: { "\($0), \($1)" },
    person: "får stöd", representative: "företrädare", relative: "anhörig", professional: "personal",
    keyWorker: "stödperson", managerRole: "chef", decisionMaker: "handläggare", guide: "fristående samtalshjälp",
    administrator: "administratör", researcher: "forskare")

  package static let swedishEasy = StartWords(
    title: "Välkommen till Samspel",
    text: "Här bestämmer du tillsammans med dem som hjälper dig.",
    withPicture: "Med min bild", withPictureNote: "Du som får hjälp",
    withName: "Med namn", withNameNote: "Personal och andra",
    momentTitle: "En stund, två sidor",
    momentText: "Här ser du 2 plattor. Den ena är personens. Den andra är personalens. Gör ett steg i taget.",
    invented: "Personerna finns inte på riktigt.",
    personsDevice: { "\(Grammar.swedish.possessive($0)) platta" },
    professionalsDevice: { "Personalens platta: \($0)" },
    openAlone: { "Öppna ”\($0)”" },
    openDevice: { "Öppna \(Grammar.swedish.possessive($0)) platta" },
    openDeviceText: "Tryck på knappen.",
    minute: { "Minut \($0)" },
    answer: { person, professional in "\(person) svarar. \(professional) ser inte svaret." },
    mirror: { _, professional in "\(professional) svarar på samma sak." },
    show: { person, _ in "\(person) visar sitt svar." },
    both: { _, professional in "Se båda svaren på \(Grammar.swedish.possessive(professional)) platta." },
    answeredToday: "Redan svarat i dag.", goOnInstead: "Ta nästa steg.",
    tomorrow: "I morgon kommer en ny fråga.", withOther: { "Eller välj \($0), som inte har svarat." },
    doneToday: "Redan gjort i dag.",
    toDevices: "Till plattorna", toSteps: "Till stegen",
    later: "Det har gått 4 månader. 2 personer får var sin fråga.",
    question: { "\(Grammar.swedish.possessive($0)) fråga" },
    manager: { "Chefens sida: \($0). Siffrorna kommer från minst 5 personer. Du ser inte vem som har svarat vad." },
    managerOfFew: { "Chefens sida: \($0). Där är det för få personer. Då finns det inga siffror." },
    looked: { "\($0) ser vem som har tittat. Du finns med på listan." },
    enterTitle: "Gå in", enterText: "Vem vill du vara?",
    enterAs: { "\($0), \($1)" },
    person: "får hjälp", representative: "företrädare", relative: "anhörig", professional: "personal",
    keyWorker: "stödperson", managerRole: "chef", decisionMaker: "bestämmer om stöd", guide: "hjälper till att prata",
    administrator: "sköter datorn", researcher: "forskare")

  package static let english = StartWords(
    title: "Welcome to Samspel",
    text: "Here those who get support and those who give it shape the support together, day by day.",
    withPicture: "With my picture", withPictureNote: "If you get support",
    withName: "With name and password", withNameNote: "For staff, representatives and relatives",
    momentTitle: "One moment, two sides",
    momentText:
      "Here you see two devices: the person’s and the professional’s. Take the steps in their order. Everything is real, and it takes three minutes.",
    invented: "All people here are invented.",
    personsDevice: { "The person’s device: \($0)" }, professionalsDevice: { "The professional’s device: \($0)" },
    openAlone: { "Open “\($0)” alone" },
    openDevice: { "Open \(Grammar.english.possessive($0)) device" },
    openDeviceText: "You are then in as this person, on this device.",
    minute: { "Minute \($0)" },
    answer: { person, professional in "\(person) answers a question. \(professional) sees nothing of the answer." },
    mirror: { person, professional in "\(professional) answers the mirror: how was it for \(person)?" },
    show: { person, professional in "\(person) shows the answer to \(professional)." },
    both: { _, professional in "See both answers on \(Grammar.english.possessive(professional)) device." },
    answeredToday: "Already answered today.", goOnInstead: "Go on with the next step.",
    tomorrow: "Tomorrow there is a new question.",
    withOther: { "Or take the steps with \($0), who has not answered yet." }, doneToday: "Already done today.",
    toDevices: "To the two devices", toSteps: "To the steps",
    later: "Four months later the answers of two people have drifted, each in its own direction. Both get a question.",
    question: { "\(Grammar.english.possessive($0)) question" },
    manager: {
      "The manager’s view, \($0): the pattern of answers from at least five people. You cannot tell who answered what."
    },
    managerOfFew: { "The manager’s view, \($0): there are too few people there, so no pattern is shown." },
    looked: { "\($0) sees who has read. Your own visit of a minute ago is on the list." },
    enterTitle: "Go in as somebody", enterText: "Choose who you want to be. You can change at any time.",
    enterAs: { "\($0), \($1)" },
    person: "gets support", representative: "representative", relative: "relative", professional: "staff",
    keyWorker: "key worker", managerRole: "manager", decisionMaker: "decision maker", guide: "outside guide",
    administrator: "administrator", researcher: "researcher")

  package static let englishEasy = StartWords(
    title: "Welcome to Samspel",
    text: "Here you decide together with those who help you.",
    withPicture: "With my picture", withPictureNote: "If you get help",
    withName: "With my name", withNameNote: "Staff and others",
    momentTitle: "One moment, two sides",
    momentText: "Here you see 2 tablets. One is the person’s. The other is for staff. Take one step at a time.",
    invented: "The people are not real.",
    personsDevice: { "\(Grammar.english.possessive($0)) tablet" },
    professionalsDevice: { "The tablet of staff: \($0)" },
    openAlone: { "Open “\($0)”" },
    openDevice: { "Open \(Grammar.english.possessive($0)) tablet" },
    openDeviceText: "Press the button.",
    minute: { "Minute \($0)" },
    answer: { person, professional in "\(person) answers. \(professional) does not see the answer." },
    mirror: { _, professional in "\(professional) answers the same thing." },
    show: { person, _ in "\(person) shows the answer." },
    both: { _, professional in "See both answers on \(Grammar.english.possessive(professional)) tablet." },
    answeredToday: "Already answered today.", goOnInstead: "Take the next step.",
    tomorrow: "Tomorrow there is a new question.", withOther: { "Or choose \($0), who has not answered." },
    doneToday: "Already done today.",
    toDevices: "To the tablets", toSteps: "To the steps",
    later: "4 months have passed. 2 people get a question each.",
    question: { "\(Grammar.english.possessive($0)) question" },
    manager: { "The manager’s page: \($0). The figures come from 5 people or more. You do not see who answered what." },
    managerOfFew: { "The manager’s page: \($0). There are too few people. So there are no figures." },
    looked: { "\($0) sees who has looked. You are on the list." },
    enterTitle: "Go in", enterText: "Who do you want to be?",
    enterAs: { "\($0), \($1)" },
    person: "gets help", representative: "representative", relative: "relative", professional: "staff",
    keyWorker: "key worker", managerRole: "manager", decisionMaker: "decides on support", guide: "helps to talk",
    administrator: "looks after the computer", researcher: "researcher")
}
