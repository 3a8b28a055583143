namespace TalentMarket.Domain.Tests.Validation;

/// <summary>Where each golden's numbers come from.</summary>
public static class GoldenSources
{
    public static string Of(string golden) =>
        ByGolden.TryGetValue(golden, out var source)
            ? source
            : throw new ArgumentException($"Say in {nameof(GoldenSources)} where the numbers of {golden} come from.", nameof(golden));

    private static readonly Dictionary<string, string> ByGolden = new()
    {
        ["ageing"] = "Worked examples of two compensation guides: BLR (simple) and comp-shop (compound)",
        ["binomial-ci"] = "R package binom; Newcombe (1998), table I",
        ["black-scholes-haug"] = "Haug (1998), Option Pricing Formulas, through QuantLib's tests",
        ["bootstrap-ci"] = "R package boot at a million replicates; Efron's mouse data, through SciPy's tests",
        ["concentration"] = "R package REAT; the worked example of the US agencies",
        ["confidentiality"] = "Worked examples of the disclosure rules, by hand",
        ["harrell-davis"] = "SciPy's tests; Wilcox's self-awareness scores",
        ["identities"] = "Not published: closed forms, worked out by hand",
        ["inequality"] = "R packages ineq, REAT and DescTools; Damgaard and Weiner (2000), figure 2",
        ["isotonic-pava"] = "Busing (2020), R packages monotone and isotone",
        ["kaplan-meier"] = "R package survival, through statsmodels' tests",
        ["kennedy-premium"] = "Stata on the 1978 automobile data, Kennedy's (1981) estimator",
        ["mad-outlier"] = "R package MASS, copper in wholemeal flour",
        ["mincer-cps1988"] = "R package AER on 28,155 men of the March 1988 CPS (Kleiber and Zeileis 2008, chapter 3)",
        ["multiple-testing"] = "R package multtest, through statsmodels' tests",
        ["network"] = "networkx's tests; Zachary's karate club",
        ["nist-strd-linear"] = "NIST Statistical Reference Datasets, certified linear regressions",
        ["nist-strd-univariate"] = "NIST Statistical Reference Datasets, certified univariate statistics",
        ["oaxaca-ccard"] = "Stata's oaxaca (Jann 2008) on Greene's credit-card data",
        ["oaxaca-chicago"] = "Vignette of R package oaxaca: wages in Chicago, CPS 2013",
        ["pchip-monotone"] = "NAG library e01be, documented example",
        ["powerlaw-csn"] = "Clauset, Shalizi and Newman (2009); Gillespie (2015)",
        ["quantile-ci"] = "Printed table of intervals of a median; R packages confintr, snpar and EnvStats; Conover",
        ["quantile-types"] = "R and Mathematica through MathNet's tests; NumPy; the NIST handbook 7.2.6.2",
        ["quantreg-engel"] = "R package quantreg and Stata's qreg on Engel's (1857) household budgets",
        ["robust-se"] = "R package sandwich and Stata on Petersen's panel and Grunfeld's firms; Greene, tables 14.2 and 14.3",
        ["suppression"] = "Empsight's published rules, with vectors worked out by hand",
        ["teffects-cattaneo"] = "Stata's teffects on Cattaneo's (2010) birth weights",
        ["title-matching"] = "Winkler's pairs, through jellyfish's tests",
        ["trend"] = "Sen (1968); US EPA (2009), example 17-6",
        ["weighted-quantile-sas"] = "SAS, through statsmodels' tests",
    };
}
