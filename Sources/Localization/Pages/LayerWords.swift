/// The voluntary part, and how the person wants to be asked.
package struct LayerWords: Sentences {
  package let title, explained, goesOn, on, paused, ended, pause, end, takeUp, whatIsKept: String
  // How I want to be asked.
  package let askTitle, now: String
  package let howOften, shallWeAsk, everyDay, twiceADay, threeTimesADay, everyWeek, threeDaysAWeek, never: String
  package let sides, sidesHint, change, tooLittleFirst, tooMuchFirst, stay: String
  package let listened, listenedHint: String
  package let audience, audienceHint: String
  package let count, countHint: String
  // What law lets an authority demand.
  package let demandsTitle, demands, demandsNone: String
}

extension LayerWords {
  package static let swedish = LayerWords(
    title: "Det frivilliga",
    explained:
      "Frågor till dig, stunder, tecken och samtal om hur det brukar vara är frivilliga. Du kan pausa eller sluta när du vill. Du behöver inte säga varför.",
    goesOn:
      "Stödet fortsätter precis som förut. Beslutet, planen och begränsningar finns kvar i din akt, för det kräver lagen.",
    on: "Det frivilliga är igång.", paused: "Det frivilliga är pausat.", ended: "Du har slutat med det frivilliga.",
    pause: "Pausa", end: "Sluta helt", takeUp: "Börja igen",
    whatIsKept: "Det du redan har sagt finns kvar hos dig.",
    askTitle: "Så vill jag bli frågad", now: "Nu",
    howOften: "Hur ofta ska vi fråga?", shallWeAsk: "Ska vi fråga dig hur det var?",
    everyDay: "En gång om dagen", twiceADay: "Två gånger om dagen", threeTimesADay: "Tre gånger om dagen",
    everyWeek: "En dag i veckan", threeDaysAWeek: "Tre dagar i veckan", never: "Fråga inte",
    sides: "Ska ”För lite” och ”För mycket” byta plats ibland?",
    sidesHint: "Om svaren alltid står på samma plats kan vi inte veta om platsen bestämde svaret.",
    change: "Ja, varannan vecka", tooLittleFirst: "Nej, ”För lite” först", tooMuchFirst: "Nej, ”För mycket” först",
    stay: "Nej, samma plats",
    listened: "Ska vi också fråga om de lyssnade på dig?", listenedHint: "Frågan kommer i tur med de andra.",
    audience: "Vem får se dina svar?", audienceHint: "Du kan ändra vid varje svar.",
    count: "Får de som stöder dig se hur många gånger du har gett varje svar?",
    countHint:
      "De ser bara antal, när du har svarat minst fem gånger under tre dagar. De ser veckor, inte dagar.",
    demandsTitle: "Vad en myndighet får begära",
    demands: "Samspel visar inte dina svar för någon myndighet. Lagen ger ändå myndigheter rätt att begära det här:",
    demandsNone: "Vi har inte hittat någon lag som ger en myndighet rätt att begära dina svar.")

  package static let swedishEasy = LayerWords(
    title: "Det jag får välja bort",
    explained: "Du får säga nej till frågorna. Du får pausa. Du får sluta. Du behöver inte säga varför.",
    goesOn: "Du får hjälp som vanligt. Beslutet och planen finns kvar. Det säger lagen.",
    on: "Vi frågar dig.", paused: "Vi frågar inte nu. Du har pausat.", ended: "Vi frågar inte. Du har slutat.",
    pause: "Pausa", end: "Sluta", takeUp: "Börja igen",
    whatIsKept: "Dina svar finns kvar hos dig.",
    askTitle: "Så vill jag bli frågad", now: "Nu",
    howOften: "Hur ofta ska vi fråga?", shallWeAsk: "Ska vi fråga dig?",
    everyDay: "1 gång om dagen", twiceADay: "2 gånger om dagen", threeTimesADay: "3 gånger om dagen",
    everyWeek: "1 dag i veckan", threeDaysAWeek: "3 dagar i veckan", never: "Fråga inte",
    sides: "Ska svaren byta plats?", sidesHint: "Då vet vi att platsen inte bestämmer.",
    change: "Ja, ibland", tooLittleFirst: "Nej, ”För lite” först", tooMuchFirst: "Nej, ”För mycket” först",
    stay: "Nej, samma plats",
    listened: "Ska vi fråga om de lyssnade?", listenedHint: "Det är en fråga till.",
    audience: "Vem får se dina svar?", audienceHint: "Du kan ändra dig varje gång.",
    count: "Får de som hjälper dig räkna svaren?", countHint: "De ser bara hur många. De ser inte när.",
    demandsTitle: "Vad får en myndighet veta?",
    demands: "Vi visar inte dina svar för någon myndighet. Men lagen säger det här:",
    demandsNone: "Vi har inte hittat någon lag om det.")

  package static let english = LayerWords(
    title: "The voluntary part",
    explained:
      "Questions to you, moments, signs and talks about how it usually is are voluntary. You can pause or stop at any time. You need not say why.",
    goesOn:
      "Your support goes on just as before. The decision, the plan and limits stay in your file, because the law says so.",
    on: "The voluntary part is on.", paused: "The voluntary part is paused.",
    ended: "You have ended the voluntary part.",
    pause: "Pause", end: "Stop altogether", takeUp: "Begin again",
    whatIsKept: "What you have already said stays with you.",
    askTitle: "How I want to be asked", now: "Now",
    howOften: "How often should we ask?", shallWeAsk: "Should we ask you how it was?",
    everyDay: "Once a day", twiceADay: "Twice a day", threeTimesADay: "Three times a day",
    everyWeek: "One day a week", threeDaysAWeek: "Three days a week", never: "Don’t ask",
    sides: "Should “Too little” and “Too much” change places sometimes?",
    sidesHint: "If the answers always stand in the same place we cannot know whether the place decided the answer.",
    change: "Yes, every other week", tooLittleFirst: "No, “Too little” first",
    tooMuchFirst: "No, “Too much” first", stay: "No, the same place",
    listened: "Should we also ask whether they listened to you?",
    listenedHint: "We then ask it in turn with the other questions.",
    audience: "Who may see your answers?", audienceHint: "You can change it at every answer.",
    count: "May those who support you see how often you answered what?",
    countHint:
      "They see numbers only, once you have answered at least five times on three days. They see weeks, not days.",
    demandsTitle: "What an authority may ask for",
    demands: "Samspel shows your answers to no authority. The law still lets authorities ask for this:",
    demandsNone: "We have found no law that lets an authority ask for your answers.")

  package static let englishEasy = LayerWords(
    title: "What I can say no to",
    explained: "You may say no to the questions. You may pause. You may stop. You need not say why.",
    goesOn: "You get help as usual. The decision and the plan stay. The law says so.",
    on: "We ask you.", paused: "We do not ask now. You have paused.", ended: "We do not ask. You have stopped.",
    pause: "Pause", end: "Stop", takeUp: "Begin again",
    whatIsKept: "Your answers stay with you.",
    askTitle: "How I want to be asked", now: "Now",
    howOften: "How often should we ask?", shallWeAsk: "Should we ask you?",
    everyDay: "1 time a day", twiceADay: "2 times a day", threeTimesADay: "3 times a day",
    everyWeek: "1 day a week", threeDaysAWeek: "3 days a week", never: "Don’t ask",
    sides: "Should the answers change places?", sidesHint: "Then we know that the place does not decide.",
    change: "Yes, sometimes", tooLittleFirst: "No, “Too little” first", tooMuchFirst: "No, “Too much” first",
    stay: "No, the same place",
    listened: "Should we ask if they listened?", listenedHint: "It is one more question.",
    audience: "Who may see your answers?", audienceHint: "You can change it every time.",
    count: "May those who help you count the answers?", countHint: "They see only how many. They do not see when.",
    demandsTitle: "What may an authority know?",
    demands: "We show your answers to no authority. But the law says this:",
    demandsNone: "We have found no law about it.")
}
