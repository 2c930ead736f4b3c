/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.orbit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.orekit.estimation.leastsquares.BatchLSEstimator;
import org.orekit.estimation.measurements.ObservableSatellite;
import org.orekit.estimation.measurements.Position;
import org.orekit.frames.FramesFactory;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.analytical.KeplerianPropagator;
import org.orekit.propagation.conversion.KeplerianPropagatorBuilder;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.thalweg.examples.fits.FitFigure;
import org.thalweg.landscape.ExploratoryLeastSquaresOptimizer;

/**
 * Determines a low Earth orbit from positions over nine revolutions, 100 m of noise, beginning with a semi-major axis
 * that is 6 per cent too large: after nine revolutions the guess is most of a revolution behind. Levenberg-Marquardt
 * ends in a wrong orbit; the same estimator finds the right one when its optimizer explores.
 */
public final class OrbitExample {

    /** Gravitational parameter, m^3/s^2. */
    private static final double MU = Constants.EIGEN5C_EARTH_MU;
    /** Semi-major axis of the true orbit, m. */
    private static final double AXIS = 7.2e6;
    /** First guess of it, relative to the truth. */
    private static final double GUESS = 1.06;
    /** Revolutions observed. */
    private static final int REVOLUTIONS = 9;
    /** Positions. */
    private static final int POSITIONS = 45;
    /** Standard deviation of a position, m. */
    private static final double NOISE = 100;
    /** Scale of the estimator's parameters, m. */
    private static final double SCALE = 1;
    /** Most evaluations of an estimation. */
    private static final int BUDGET = 5000;

    /** Not for construction. */
    private OrbitExample() {
    }

    /**
     * An estimated orbit.
     * @param name who estimated
     * @param orbit the orbit
     * @param rms root mean square of the normalized residuals: 1 if the noise is all that is left
     * @param evaluations evaluations of all residuals
     */
    public record Estimate(String name, KeplerianOrbit orbit, double rms, int evaluations) {
    }

    /**
     * Prints both estimates and draws them.
     * @param arguments where the figure goes, {@code target/fits} if not given
     * @throws IOException if it can't be written
     */
    public static void main(final String[] arguments) throws IOException {
        final List<Estimate> estimates = estimates(1);
        print(estimates, System.out);
        final double[] axes = new double[601];
        final double[] rms = new double[axes.length];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = AXIS * (0.85 + 0.0005 * i) / 1000;
            rms[i] = miss(AXIS * (0.85 + 0.0005 * i)) / 1000;
        }
        final FitFigure figure = new FitFigure("How far an orbit misses the positions, all but its axis being right",
                                               "semi-major axis, km", "rms distance, km");
        figure.line("orbits", axes, rms);
        figure.points("first guess", new double[] {GUESS * AXIS / 1000}, new double[] {miss(GUESS * AXIS) / 1000});
        for (final Estimate one : estimates) {
            figure.points(one.name(), new double[] {one.orbit().getA() / 1000},
                          new double[] {one.rms() * NOISE * Math.sqrt(3) / 1000});
        }
        System.out.println("Figure: " + figure.write(Path.of(arguments.length > 0 ? arguments[0] : "target/fits"),
                                                     "orbit"));
    }

    /**
     * How far an orbit misses the true positions.
     * @param axis its semi-major axis, m; the rest is the truth's
     * @return root mean square of the distance, m
     */
    private static double miss(final double axis) {
        final KeplerianPropagator truth = new KeplerianPropagator(orbit(AXIS));
        final KeplerianPropagator other = new KeplerianPropagator(orbit(axis));
        double sum = 0;
        for (final AbsoluteDate date : dates()) {
            sum += truth.propagate(date).getPosition().distanceSq(other.propagate(date).getPosition());
        }
        return Math.sqrt(sum / POSITIONS);
    }

    /**
     * When positions are observed.
     * @return evenly over the revolutions
     */
    private static List<AbsoluteDate> dates() {
        final double period = orbit(AXIS).getKeplerianPeriod();
        return IntStream.range(0, POSITIONS)
            .mapToObj(i -> AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(REVOLUTIONS * period * i / POSITIONS)).toList();
    }

    /**
     * Estimates by both optimizers.
     * @param seed seed of the noise
     * @return the estimates
     */
    public static List<Estimate> estimates(final long seed) {
        return List.of(
            estimate("Levenberg-Marquardt", new LevenbergMarquardtOptimizer(), seed),
            estimate("exploring", new ExploratoryLeastSquaresOptimizer(), seed));
    }

    /**
     * Estimates.
     * @param name who
     * @param optimizer the estimator's optimizer
     * @param seed seed of the noise
     * @return the estimate
     */
    private static Estimate estimate(final String name, final LeastSquaresOptimizer optimizer, final long seed) {
        final BatchLSEstimator estimator = new BatchLSEstimator(
            optimizer, new KeplerianPropagatorBuilder(new CartesianOrbit(orbit(GUESS * AXIS)), PositionAngleType.MEAN,
                                                      SCALE));
        final KeplerianPropagator truth = new KeplerianPropagator(orbit(AXIS));
        final RandomGenerator random = new Well19937a(seed);
        for (final AbsoluteDate date : dates()) {
            final Vector3D position = truth.propagate(date).getPosition().add(
                NOISE, new Vector3D(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()));
            estimator.addMeasurement(new Position(date, position, NOISE, 1, new ObservableSatellite(0)));
        }
        estimator.setParametersConvergenceThreshold(1e-3);
        estimator.setMaxIterations(BUDGET);
        estimator.setMaxEvaluations(BUDGET);
        final KeplerianOrbit found = new KeplerianOrbit(estimator.estimate()[0].getInitialState().getOrbit());
        return new Estimate(name, found, estimator.getOptimum().getRMS(), estimator.getEvaluationsCount());
    }

    /**
     * An orbit.
     * @param axis its semi-major axis, m
     * @return the orbit: all but the axis is the truth
     */
    private static KeplerianOrbit orbit(final double axis) {
        return new KeplerianOrbit(axis, 0.02, 1.2, 0.5, 0.8, 0.3, PositionAngleType.MEAN, FramesFactory.getGCRF(),
                                  AbsoluteDate.ARBITRARY_EPOCH, MU);
    }

    /**
     * Prints estimates.
     * @param estimates the estimates
     * @param out where to
     */
    private static void print(final List<Estimate> estimates, final PrintStream out) {
        out.printf(Locale.ROOT, "true semi-major axis %.1f km, first guess %.1f km%n", AXIS / 1000,
                   GUESS * AXIS / 1000);
        for (final Estimate one : estimates) {
            out.printf(Locale.ROOT, "%-20s axis %10.3f km  eccentricity %.5f  inclination %.5f  rms %.4g"
                       + "  evaluations %d%n", one.name(), one.orbit().getA() / 1000, one.orbit().getE(),
                       one.orbit().getI(), one.rms(), one.evaluations());
        }
    }
}
