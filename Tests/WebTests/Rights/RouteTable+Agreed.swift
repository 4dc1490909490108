import CoCreation

/// What is decided, agreed, limited and asked about: routes that lead somewhere only in a furnished house.
extension RouteTable {
  static let agreed = frames + plans + limits + signals + corrections

  private static let frames = [
    Row("GET /decisions", .only([.decisionMaker])), Row("GET /decisions/new", .only([.decisionMaker])),
    Row("GET /persons/{person}/frames/{frame}", .right(.read, .frame)),
    Row("GET /persons/{person}/frames/{frame}/differences", .right(.read, .frame)),
    Row("GET /persons/{person}/frames/{frame}/easy", .right(.write, .frame)),
    Row("GET /persons/{person}/frames/{frame}/more", .right(.write, .frame)),
    Row("GET /persons/{person}/frames/{frame}/questions/new", .right(.write, .frame)),
    Row("GET /persons/{person}/frames/{frame}/questions/{question}", .right(.read, .frame), "", asked),
    Row("GET /persons/{person}/frames/{frame}/earlier", .right(.read, .frame)),
    // What was entered wrongly is put right by whoever entered it: here a copy, and the authority's own.
    Row("GET /persons/{person}/frames/{frame}/correction", .only([.keyWorker, .decisionMaker])),
    Row("POST /persons/{person}/frames/{frame}/correction", .only([.keyWorker, .decisionMaker])),
    Row("POST /persons/{person}/frames", .right(.arrange, .frame)),
    Row("POST /persons/{person}/frames/{frame}/easy", .right(.write, .frame)),
    Row("POST /persons/{person}/frames/{frame}/more", .right(.write, .frame), "add=received"),
    Row("POST /persons/{person}/frames/{frame}/questions/new", .right(.write, .frame)),
    Row("POST /persons/{person}/frames/{frame}/questions/{question}", .right(.write, .frame), "", asked),
  ]
  private static let asked = ["question": "asked"]

  private static let plans = [
    Row("GET /persons/{person}/plan/agreements/new", .right(.write, .plan)),
    Row("GET /persons/{person}/plan/agreements/{agreement}", .right(.read, .plan)),
    Row("GET /persons/{person}/plan/agreements/{agreement}/absence", .right(.write, .plan)),
    Row("GET /persons/{person}/plan/agreements/{agreement}/ending", .right(.arrange, .plan)),
    Row("GET /persons/{person}/plan/agreements/{agreement}/options", .right(.write, .plan)),
    Row("GET /persons/{person}/plan/agreements/{agreement}/own-side", .right(.write, .plan)),
    Row("GET /persons/{person}/plan/agreements/{agreement}/stance", .right(.write, .plan)),
    Row("GET /persons/{person}/plan/agreements/{agreement}/terms", .right(.write, .plan)),
    Row("GET /persons/{person}/plan/content", .right(.arrange, .plan)),
    Row("GET /persons/{person}/plan/reach", .right(.read, .reach)),
    Row("GET /persons/{person}/plan/agreements/{agreement}/reach", .right(.read, .reach)),
    Row("GET /persons/{person}/plans/{plan}", .right(.read, .plan)),
    Row("GET /persons/{person}/plans/{plan}/agreements/new", .right(.write, .plan)),
    Row("GET /persons/{person}/plans/{plan}/versions/{version}", .right(.read, .plan)),
    Row("GET /persons/{person}/plan/review", .right(.arrange, .plan)),
    Row("GET /persons/{person}/plan/settling", .right(.arrange, .plan)),
    Row("GET /persons/{person}/plan/versions/{version}", .right(.read, .plan)),
    Row("POST /persons/{person}/plan/agreements/new", .right(.write, .plan)),
    Row("POST /persons/{person}/plans/{plan}/agreements/new", .right(.write, .plan)),
    Row("POST /persons/{person}/plan/agreements/{agreement}", .right(.write, .plan)),
    Row("POST /persons/{person}/plan/agreements/{agreement}/absence", .right(.write, .plan)),
    Row("POST /persons/{person}/plan/agreements/{agreement}/ending", .right(.arrange, .plan)),
    Row("POST /persons/{person}/plan/agreements/{agreement}/options", .right(.write, .plan), "what=Tea&act=add"),
    Row("POST /persons/{person}/plan/agreements/{agreement}/own-side", .right(.write, .plan)),
    Row("POST /persons/{person}/plan/agreements/{agreement}/stance", .right(.write, .plan)),
    Row("POST /persons/{person}/plan/agreements/{agreement}/terms", .right(.write, .plan)),
    Row("POST /persons/{person}/plan/content", .right(.arrange, .plan)),
    Row("POST /persons/{person}/plan/new", .right(.arrange, .plan)),
    Row("POST /persons/{person}/plan/review", .right(.arrange, .plan)),
    Row("POST /persons/{person}/plan/settling", .right(.arrange, .plan), "act=settle"),
  ]

  private static let limits = [
    Row("GET /persons/{person}/limits/{limit}", .right(.read, .limit)),
    Row("POST /persons/{person}/limits/new", .right(.arrange, .limit)),
    Row("POST /persons/{person}/limits/{limit}", .right(.arrange, .limit), "add=end"),
    Row("POST /persons/{person}/signs/new", .right(.write, .sign)),
    Row("POST /persons/{person}/signs/chart/new", .right(.write, .chart)),
  ]

  /// Whoever noted a sign or described one puts it right; here the professional.
  private static let corrections = [
    Row("GET /persons/{person}/signs/{sighting}/correction", .only([.professional])),
    Row(
      "POST /persons/{person}/signs/{sighting}/correction", .only([.professional]), "seen=cannotTell&words=&met=yes"),
    Row("GET /persons/{person}/signs/chart/{entry}/correction", .only([.professional])),
    Row("POST /persons/{person}/signs/chart/{entry}/correction", .only([.professional]), "sign=Smiles&means=Maybe"),
  ]

  /// Until the person has chosen whom to talk with, nobody else learns that there is a question.
  private static let signals = [
    Row("GET /persons/{person}/talks", .right(.read, .driftQuestion)),
    Row("GET /persons/{person}/signals/{signal}", .only([.person])),
    Row("GET /persons/{person}/signals/{signal}/whom", .only([.person])),
    Row("GET /persons/{person}/signals/{signal}/talk", .only([.person])),
    Row("POST /persons/{person}/signals/{signal}", .only([.person]), "reply=notNow"),
    Row("POST /persons/{person}/signals/{signal}/talk", .only([.person]), "try=&result="),
  ]
}
