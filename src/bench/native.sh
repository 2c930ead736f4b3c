#!/bin/sh
# Copyright the Thalweg contributors.
# SPDX-License-Identifier: Apache-2.0
#
# Gets the native libraries that the benchmark of local minimizers compares with, on Debian or Ubuntu, as root:
# liblbfgs (C) and L-BFGS-B 3.0 (Fortran). Without them the benchmark skips these two solvers and says so.
set -eu
exec apt-get install -y liblbfgs-dev liblbfgsb-dev
