namespace TalentMarket.Domain.Surveys;

// The closed lists a pay record draws on. The numbers are stored: append, never renumber.

public enum JobTrack : short { Research = 1, Engineering = 2, Infrastructure = 3, Product = 4, Data = 5, Management = 6 }

public enum PhdStatus : short { None = 1, InProgress = 2, Held = 3 }

public enum FrontierRunPart : short { None = 1, Participated = 2, Led = 3 }

public enum Workplace : short { OnSite = 1, Hybrid = 2, Remote = 3 }

public enum EmploymentType : short { FullTime = 1, PartTime = 2, Contract = 3, Freelance = 4 }

/// <summary>What was observed: somebody's pay, an offer, a range in an advertisement, a filing, or the pay of a leaver.</summary>
public enum ObservationKind : short { Incumbent = 1, Offer = 2, PostedRange = 3, Filing = 4, Exit = 5 }

/// <summary>A: documents seen; B: stated by an employer or a verified person; C: stated by anyone.</summary>
public enum EvidenceGrade : short { A = 1, B = 2, C = 3 }

public enum EquityKind : short { None = 1, RestrictedStock = 2, Option = 3, ProfitParticipation = 4, ProfitsInterest = 5 }

/// <summary>The price at which equity was counted.</summary>
public enum PriceBasis : short { Public = 1, FairMarketValue = 2, PreferredRound = 3 }
