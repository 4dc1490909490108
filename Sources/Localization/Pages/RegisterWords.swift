/// Entering persons, staff, services and organisations, and what the administrator sees.
package struct RegisterWords: Sentences {
  package let peopleTitle: @Sendable (_ service: String) -> String
  package let persons, staff, noPersons, noStaff, alphabetical, neverSorted: String
  package let newPerson, newColleague, newService, newOrganisation, newAccount: String
  package let personsName, personsNameHint, picture, language, register, density, supportFrom: String
  package let name, signInName, signInNameHint, role, title, titleHint, first, last, lastHint, place: String
  package let professional, manager, decisionMaker, administrator, researcher: String
  package let zone, zoneHint, gives, kind, authority, publicProvider, privateProvider, pack, packHint: String
  // The one-time code.
  package let codeTitle: @Sendable (_ name: String) -> String
  package let codeOnce, codeHow, code, makeCode, makeCodeText: String
  package let appointments, endAppointment, newTask: String
  package let until: @Sendable (_ day: String) -> String
  package let ended: @Sendable (_ day: String) -> String
  // Administration.
  package let administration, noWords, organisations, services, accounts, packs, devices: String
  package let noOrganisations, noServices, noAccounts, noDevices, forgotten: String
  package let packAsOf: @Sendable (_ day: String) -> String
  package let unverified: @Sendable (_ count: Int) -> String
  package let unverifiedText, allVerified, item, list: String
  /// What a pack is, where it does not say it in the reader's language.
  package let digest: String
  package let listNames: [String: String]
  package let deviceOf: @Sendable (_ name: String, _ day: String) -> String
}

extension RegisterWords {
  package static let swedish = RegisterWords(
    peopleTitle: { "Personer och personal, \($0)" },
    persons: "Personer", staff: "Personal", noPersons: "Ingen person får stöd här än.",
    noStaff: "Ingen personal är tillagd än.",
    alphabetical: "I bokstavsordning.",
    neverSorted: "Listan kan inte sorteras på något annat sätt, och den kan inte laddas ner. Så är det byggt.",
    newPerson: "Lägg till en person", newColleague: "Lägg till en medarbetare", newService: "Lägg till en verksamhet",
    newOrganisation: "Lägg till en organisation", newAccount: "Lägg till ett konto",
    personsName: "Namn", personsNameHint: "Så som personen själv vill bli kallad.", picture: "Bild",
    language: "Språk", register: "Text", density: "Hur mycket på en gång", supportFrom: "Får stöd från och med",
    name: "Namn", signInName: "Användarnamn", signInNameHint: "Små bokstäver, siffror, punkt och bindestreck.",
    role: "Roll", title: "Titel", titleHint: "Så som ni säger hos er. Valfritt.", first: "Första dag",
    last: "Sista dag",
    lastHint: "Alla uppdrag har ett slut. De kan förlängas.", place: "Var",
    professional: "Personal", manager: "Chef", decisionMaker: "Handläggare", administrator: "Administratör",
    researcher: "Forskare",
    zone: "Tidszon", zoneHint: "Skrivs som Världsdel/Stad, på engelska.", gives: "Vilket stöd ges?",
    kind: "Vad är det?",
    authority: "Myndighet", publicProvider: "Offentlig utförare", privateProvider: "Privat utförare",
    pack: "Lagar och ord", packHint: "Det land vars lag gäller.",
    codeTitle: { "Engångskod till \($0)" },
    codeOnce: "Koden visas bara nu. Skriv av den eller lämna den direkt.",
    codeHow: "Med koden väljer man själv ett lösenord på sidan ”Jag har glömt lösenordet”. Koden gäller en gång.",
    code: "Engångskod",
    makeCode: "Gör en ny engångskod", makeCodeText: "Det gamla lösenordet slutar gälla när koden har använts.",
    appointments: "Uppdrag", endAppointment: "Avsluta uppdraget", newTask: "Ge ett nytt uppdrag",
    until: { "till och med \($0)" }, ended: { "slutade \($0)" },
    administration: "Administration",
    noWords:
      "Här visas inget som någon person har sagt, och inget som står om någon. Administratören läser inte sådant.",
    organisations: "Organisationer", services: "Verksamheter", accounts: "Konton", packs: "Lagar och ord",
    devices: "Enheter",
    noOrganisations: "Ingen organisation är tillagd än.", noServices: "Ingen verksamhet är tillagd än.",
    noAccounts: "Inga konton än.", noDevices: "Inga enheter är kopplade.",
    forgotten: "Har någon glömt sitt lösenord? Öppna kontot och gör en ny engångskod.",
    packAsOf: { "Så som det gällde \($0)." },
    unverified: { $0 == 1 ? "1 uppgift är inte kontrollerad" : "\($0) uppgifter är inte kontrollerade" },
    unverifiedText:
      "Ingen har läst källan till de här uppgifterna. De visas som okontrollerade och blir aldrig tvingande regler.",
    allVerified: "Alla uppgifter är lästa i källan.", item: "Uppgift",
    list: "Del",
    digest:
      "En sammanställning för att bygga programmet, ingen juridisk rådgivning. Det som inte är kontrollerat ska kontrolleras innan det används.",
    listNames: [
      "laws": "Lagar", "concepts": "Begrepp", "services": "Insatser", "life_areas": "Livsområden",
      "plan_types": "Planer", "obligations": "Skyldigheter", "roles": "Roller", "representation": "Företrädare",
      "appeals": "Överklagande", "complaints": "Anmälan", "retention": "Gallring", "confidentiality": "Sekretess",
      "classifications": "Klassifikationer", "supervision": "Tillsyn", "record_classes": "Typer av uppgifter",
      "limit_grounds": "Grunder för begränsningar", "authority_may_demand": "Vad en myndighet får begära",
      "emergency": "Nödnummer",
    ],
    deviceOf: { "Används av \($0), senast \($1)." })

  package static let english = RegisterWords(
    peopleTitle: { "People and staff, \($0)" },
    persons: "People", staff: "Staff", noPersons: "Nobody gets support here yet.", noStaff: "No staff yet.",
    alphabetical: "In alphabetical order.",
    neverSorted: "The list cannot be sorted in any other way, and it cannot be downloaded. It is built that way.",
    newPerson: "Add a person", newColleague: "Add a member of staff", newService: "Add a service",
    newOrganisation: "Add an organisation", newAccount: "Add an account",
    personsName: "Name", personsNameHint: "As the person wants to be called.", picture: "Picture",
    language: "Language", register: "Text", density: "How much at a time", supportFrom: "Gets support from",
    name: "Name", signInName: "User name", signInNameHint: "Small letters, digits, full stop and hyphen.",
    role: "Role", title: "Title", titleHint: "As you say it where you are. Optional.", first: "First day",
    last: "Last day",
    lastHint: "Every appointment has an end. It can be extended.", place: "Where",
    professional: "Staff", manager: "Manager", decisionMaker: "Decision maker", administrator: "Administrator",
    researcher: "Researcher",
    zone: "Time zone", zoneHint: "Written as Continent/City.", gives: "What support is given?",
    kind: "What is it?",
    authority: "Authority", publicProvider: "Public provider", privateProvider: "Private provider",
    pack: "Laws and words", packHint: "The country whose law applies.",
    codeTitle: { "One-time code for \($0)" },
    codeOnce: "The code is shown only now. Copy it, or hand it over at once.",
    codeHow:
      "With the code, people choose their own password on the page “I have forgotten my password”. It works once.",
    code: "One-time code",
    makeCode: "Make a new one-time code", makeCodeText: "The old password ends when the code has been used.",
    appointments: "Appointments", endAppointment: "End the appointment", newTask: "Give a new appointment",
    until: { "until \($0)" }, ended: { "ended \($0)" },
    administration: "Administration",
    noWords: "There are no words by or about any person here. The administrator does not read them.",
    organisations: "Organisations", services: "Services", accounts: "Accounts", packs: "Laws and words",
    devices: "Devices",
    noOrganisations: "No organisation has been added yet.", noServices: "No service has been added yet.",
    noAccounts: "No accounts yet.", noDevices: "No devices are paired.",
    forgotten: "Has somebody forgotten a password? Open the account and make a new one-time code.",
    packAsOf: { "As it stood on \($0)." },
    unverified: { $0 == 1 ? "1 item is unverified" : "\($0) items are unverified" },
    unverifiedText:
      "Nobody has read the source of these items. They are shown as unverified and never become hard rules.",
    allVerified: "Every item has been read in its source.", item: "Item",
    list: "Part",
    digest:
      "A digest for building the program, no legal advice. What has not been checked is to be checked before it is used.",
    listNames: [
      "laws": "Laws", "concepts": "Concepts", "services": "Services", "life_areas": "Areas of life",
      "plan_types": "Plans", "obligations": "Obligations", "roles": "Roles", "representation": "Representation",
      "appeals": "Appeals", "complaints": "Reporting", "retention": "Retention", "confidentiality": "Secrecy",
      "classifications": "Classifications", "supervision": "Supervision", "record_classes": "Record classes",
      "limit_grounds": "Grounds of limits", "authority_may_demand": "What an authority may demand",
      "emergency": "Emergency number",
    ],
    deviceOf: { "Used by \($0), last \($1)." })

  // These pages are for managers and administrators and are written in one register.
  package static let swedishEasy = swedish
  package static let englishEasy = english
}
